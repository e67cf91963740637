import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';

const ADAPTER = resolve('utils/webmail/outlook/outlook.ts');

/** The adapter in a world of its own beside the page's scripts, as a content script runs, without the extension. */
export interface AdapterWorld {
  /** Evaluates an expression that may use `outlook` (the adapter) and `first()` (its first composer). */
  ask<T>(expression: string): Promise<T>;
}

/** Bundles the adapter; once is enough. */
export async function bundleAdapter(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: ADAPTER, formats: ['iife'], name: 'adapter' },
    },
  });
  const [bundle] = [output].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error('The adapter was not bundled.');
  return bundle.output[0].code;
}

/** Puts the bundle into a page, in an isolated world that its content policy does not reach. */
export async function enterWorld(page: Page, bundle: string): Promise<AdapterWorld> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'adapter',
  });
  async function ask<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
  await ask(`${bundle}
    globalThis.outlook = adapter.outlook;
    globalThis.first = () => outlook.composers(document)[0];
    undefined;`);
  return { ask };
}
