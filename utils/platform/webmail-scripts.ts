import { browser } from 'wxt/browser';

const IDS = { page: 'own-webmails-page', content: 'own-webmails-content' } as const;

/**
 * Registers both content scripts on the service's own webmails: those of `origins` for which the person has
 * granted access. Returns the origins that are protected now. Repeatable.
 */
export async function registerOwnWebmails(origins: readonly string[]): Promise<string[]> {
  const granted: string[] = [];
  for (const origin of origins) {
    if (await browser.permissions.contains({ origins: [hostPattern(origin)] })) granted.push(origin);
  }
  const matches = [...new Set(granted.map(hostPattern))];
  const known = await browser.scripting.getRegisteredContentScripts({ ids: Object.values(IDS) });
  // Registering anew leaves a moment in which a page could load unwatched.
  if (known.length === 2 && known.every((script) => haveSame(script.matches ?? [], matches))) return granted;
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) });
  if (granted.length === 0) return [];
  const everywhere = {
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  await browser.scripting.registerContentScripts([
    { ...everywhere, id: IDS.page, js: ['send-gate.js'], world: 'MAIN' },
    { ...everywhere, id: IDS.content, js: ['webmail.js'] },
  ]);
  return granted;
}

function haveSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}

/** The match pattern of an origin's pages, as it is asked for and registered. Without a port: Firefox knows none. */
export function hostPattern(origin: string): string {
  return `${origin.replace(/:\d+$/, '')}/*`;
}
