import * as z from 'zod/mini';
import { searchDirectory } from '../../utils/directory/search/search-directory';
import { openDirectoryStore } from '../../utils/directory/store/generation-store';
import { openIndex } from '../../utils/directory/store/open-index';
import { TASKS } from './directory-import-tasks';

const LIMIT = 10;

/** Runs in a worker of the browser: imports a file, or searches what was imported (a list of texts, as JSON). */
self.onmessage = async ({ data: [task, argument] }: MessageEvent<['import' | 'warm' | 'cold', string]>) => {
  try {
    if (task === 'import') self.postMessage({ value: await TASKS.import(argument) });
    else
      self.postMessage({
        times: await (task === 'warm' ? timeWarm(textsOf(argument)) : timeCold(textsOf(argument))),
      });
  } catch (fault) {
    self.postMessage({ fault: String(fault) });
  }
};

function textsOf(json: string): readonly string[] {
  return z.array(z.string()).parse(JSON.parse(json));
}

async function openStored() {
  const store = await openDirectoryStore({ now: () => Date.now() });
  const current = await store.current();
  if (current === null) throw new Error('nothing was imported');
  return { store, generation: current.generation };
}

async function timeWarm(texts: readonly string[]): Promise<number[]> {
  const { store, generation } = await openStored();
  const index = await openIndex(generation);
  for (const text of texts) await searchDirectory(index, text, LIMIT);
  const times: number[] = [];
  for (const text of texts) {
    const started = performance.now();
    await searchDirectory(index, text, LIMIT);
    times.push(performance.now() - started);
  }
  store.close();
  return times;
}

/** The index knows nothing before each query; the code has run before. */
async function timeCold(texts: readonly string[]): Promise<number[]> {
  const { store, generation } = await openStored();
  const times: number[] = [];
  for (const text of texts) {
    const started = performance.now();
    await searchDirectory(await openIndex(generation), text, LIMIT);
    times.push(performance.now() - started);
  }
  store.close();
  return times;
}
