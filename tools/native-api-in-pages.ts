import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const CONTENT_SCRIPTS = /entrypoints\/(webmail|send-gate)\.ts/;

/**
 * Gives content scripts the browser's own API instead of webextension-polyfill. The few calls they make speak
 * promises in every browser of ours, and the polyfill would put 4 kB into each webmail page. Background and pages
 * of the extension keep it.
 */
export function nativeApiInPages(): Plugin {
  const native = createRequire(import.meta.url).resolve('wxt/browser');
  let isContentScript = false;
  return {
    name: 'native-api-in-pages',
    enforce: 'pre',
    configResolved({ build }) {
      isContentScript = CONTENT_SCRIPTS.test(JSON.stringify([build.lib, build.rollupOptions.input]));
    },
    resolveId: (source) =>
      isContentScript && source === '@wxt-dev/webextension-polyfill/browser' ? native : null,
  };
}
