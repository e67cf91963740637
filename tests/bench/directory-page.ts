import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { chromiumPath } from '../browser/browser-paths';
import { networkFlags } from '../browser/extension';

/** A Chromium with a page of this machine, and a worker in it that runs one bundled script. */
export interface WorkerPage {
  readonly page: Page;
  /** Runs a task of the script in the worker; files of the folder are at `/<name>`. */
  run(name: string, argument: string): Promise<number>;
  /** MB that the page's process has held at most. */
  peakMemory(): number;
  /** Ms of processor time that the page's process has used: also tells something while other programs run. */
  processorTime(): number;
  close(): Promise<void>;
}

const PAGE = '<!doctype html><title>bench</title>';

/**
 * @param script what the worker runs: it takes `[task, argument]` and answers `{ value }` or `{ fault }`
 * @param folder files that the page can fetch
 */
export async function openWorkerPage(script: string, folder: string): Promise<WorkerPage> {
  const code = await bundle(script);
  const server = createServer((request, response) => {
    const name = request.url?.slice(1) ?? '';
    if (name === '') response.setHeader('Content-Type', 'text/html').end(PAGE);
    else if (name === 'worker.js') response.setHeader('Content-Type', 'text/javascript').end(code);
    else
      createReadStream(join(folder, name))
        .on('error', () => response.writeHead(404).end())
        .pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const profile = mkdtempSync(join(tmpdir(), 'pli-sur-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: networkFlags(),
  });
  const page = await context.newPage();
  // Functions that are sent to the page bear calls of a helper that the runner of these files puts in.
  await context.addInitScript('globalThis.__name ??= (value) => value');
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  return {
    page,
    async run(name, argument) {
      const answer = await page.evaluate(runTask, [name, argument] as const);
      if (answer.value === undefined) throw new Error(`${name}: ${answer.fault}`);
      return answer.value;
    },
    peakMemory: () => Math.max(...renderersOf(profile).map(({ peak }) => peak)),
    processorTime: () => renderersOf(profile).reduce((sum, { time }) => sum + time, 0),
    async close() {
      await context.close();
      server.closeAllConnections();
      server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function bundle(script: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome137',
      lib: { entry: script, formats: ['iife'], name: 'bench', fileName: 'worker' },
    },
  });
  for (const result of Array.isArray(built) ? built : [built]) {
    if ('output' in result) return result.output[0].code;
  }
  throw new Error('nothing was built');
}

/** Runs in the page. A worker for each task, as each import has one. */
function runTask(order: readonly [string, string]): Promise<{ value?: number; fault?: string }> {
  return new Promise((resolve) => {
    const worker = new Worker('/worker.js');
    worker.onmessage = ({ data }) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = ({ message }) => resolve({ fault: message });
    worker.postMessage(order);
  });
}

/** Ms a tick of the kernel's clock: 100 ticks a second wherever Chromium runs. */
const TICK = 10;

/** Peak of the resident size (MB) and processor time (ms) of each renderer of this profile. */
function renderersOf(profile: string): { readonly peak: number; readonly time: number }[] {
  return readdirSync('/proc').flatMap((pid) => {
    try {
      if (!/^\d+$/.test(pid)) return [];
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer') || !isOf(pid, profile))
        return [];
      const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
      const [, numbers = ''] = /\) (.*)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
      const [user, system] = numbers.split(' ').slice(11);
      return [{ peak: Number(kilobytes) / 1000, time: (Number(user) + Number(system)) * TICK }];
    } catch {
      // The process has ended meanwhile.
      return [];
    }
  });
}

/** Renderers do not name the profile; the browser they come from does. */
function isOf(pid: string, profile: string): boolean {
  for (let at = pid; at !== '0' && at !== ''; ) {
    if (readFileSync(`/proc/${at}/cmdline`, 'utf8').includes(profile)) return true;
    [, at = '0'] = /PPid:\s+(\d+)/.exec(readFileSync(`/proc/${at}/status`, 'utf8')) ?? [];
  }
  return false;
}
