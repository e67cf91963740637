import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const LIGHT = /entrypoints\/(webmail|send-gate|background)\.ts/;

/**
 * Gives what must start light, content scripts and the background, the browser's own API instead of
 * webextension-polyfill. The calls they make speak promises in every browser of ours, and the polyfill would put 4 kB
 * into each webmail page and each start of the background. The pages of the extension keep it.
 */
export function nativeApiInLightScripts(): Plugin {
  const native = createRequire(import.meta.url).resolve('wxt/browser');
  let isLight = false;
  return {
    name: 'native-api-in-light-scripts',
    enforce: 'pre',
    configResolved({ build }) {
      isLight = LIGHT.test(JSON.stringify([build.lib, build.rollupOptions.input]));
    },
    resolveId: (source) => (isLight && source === '@wxt-dev/webextension-polyfill/browser' ? native : null),
  };
}
