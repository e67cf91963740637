import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHandedSearch, HANDED, installContextMenu } from '../../../utils/background/context-menu';
import { fakeMemory } from '../platform/fake-memory';

type OnClicked = (info: { menuItemId: string; selectionText?: string }, tab?: { windowId: number }) => void;

const world = vi.hoisted(() => ({
  click: ((): void => undefined) as OnClicked,
  menus: [] as string[],
  opened: [] as unknown[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://id${path}` },
    contextMenus: {
      onClicked: {
        addListener: (listener: OnClicked) => {
          world.click = listener;
        },
      },
      update: (_: string, { title }: { title: string }) => {
        if (world.menus.length === 0) return Promise.reject(new Error('no such menu'));
        world.menus[0] = title;
        return Promise.resolve();
      },
      create: ({ title }: { title: string }) => world.menus.push(title),
    },
    sidePanel: {
      open: (where: unknown) => {
        world.opened.push(where);
        return Promise.resolve();
      },
    },
    tabs: { create: async (tab: unknown) => world.opened.push(tab) },
  },
}));

beforeEach(() => {
  world.menus.length = 0;
  world.opened.length = 0;
});

describe('createHandedSearch', () => {
  it('gives a text once', async () => {
    const handed = createHandedSearch(fakeMemory());
    await handed.remember('Camille EXEMPLE', 7);
    expect([await handed.take(), await handed.take()]).toEqual(['Camille EXEMPLE', null]);
  });

  it('gives the newest of two', async () => {
    const handed = createHandedSearch(fakeMemory());
    await handed.remember('Camille', 7);
    await handed.remember('Claude', 7);
    expect(await handed.take()).toBe('Claude');
  });

  it('passes over what an earlier version left', async () => {
    const memory = fakeMemory();
    await memory.set(HANDED, 'Camille');
    expect(await createHandedSearch(memory).take()).toBeNull();
    expect(memory.content.size).toBe(0);
  });
});

describe('installContextMenu', () => {
  it('writes the title in the language that was chosen, and anew when it changes', async () => {
    let lang: 'fr' | 'en' = 'fr';
    const retitle = installContextMenu({ remember: async () => undefined, language: async () => lang });
    await vi.waitFor(() => expect(world.menus).toEqual(['Chercher dans l’annuaire MSSanté']));
    lang = 'en';
    await retitle();
    expect(world.menus).toEqual(['Search the MSSanté directory']);
  });

  it.each([
    ['  Dr Camille\nEXEMPLE ', 'Dr Camille EXEMPLE'],
    ['x'.repeat(500), 'x'.repeat(200)],
    ['INS 279035121518989', ''],
    ['279035121518989@patient.mssante.fr', ''],
  ])('opens the panel of the window and hands « %s » over as « %s »', async (selectionText, text) => {
    const handed = createHandedSearch(fakeMemory());
    installContextMenu({ remember: handed.remember, language: async () => 'fr' });
    world.click({ menuItemId: 'search-directory', selectionText }, { windowId: 3 });
    // In the very turn of the click: a browser opens a panel for nothing else.
    expect(world.opened).toEqual([{ windowId: 3 }]);
    expect(await handed.take()).toBe(text);
  });

  it('leaves the menus of others alone', () => {
    installContextMenu({ remember: async () => undefined, language: async () => 'fr' });
    world.click({ menuItemId: 'other', selectionText: 'Camille' }, { windowId: 3 });
    expect(world.opened).toEqual([]);
  });

  it('opens the panel in a tab when the browser opens none', async () => {
    installContextMenu({ remember: async () => undefined, language: async () => 'fr' });
    world.click({ menuItemId: 'search-directory', selectionText: 'Camille' });
    await vi.waitFor(() => expect(world.opened).toEqual([{ url: 'chrome-extension://id/sidepanel.html' }]));
  });
});
