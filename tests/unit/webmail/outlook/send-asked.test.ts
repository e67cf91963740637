import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Composer } from '../../../../utils/webmail/contract';
import { outlook } from '../../../../utils/webmail/outlook/outlook';
import { composerHtml, pageWith } from './page';

const { Event } = parseHTML('');
const SEND = '[id$="__primaryActionButton"]';
const BODY = '[aria-multiline]';

describe('a click', () => {
  it('on Send, or on the icon in it, asks its own composer', () => {
    const page = pageWith(composerHtml({ number: 0 }) + composerHtml({ number: 1 }));
    const second = '#docking_InitVisiblePart_1 ';
    expect(click(page, second + SEND)).toBe(outlook.composers(page)[1]);
    expect(click(page, `${second}${SEND} i`)).toBe(outlook.composers(page)[1]);
  });

  it.each(['#discardCompose', '[aria-haspopup]', BODY, '#ribbon'])('on %s asks nothing', (selector) => {
    const ribbon = '<button id="ribbon" class="fui-SplitButton__primaryActionButton">Envoyer</button>';
    expect(click(pageWith(ribbon + composerHtml({})), selector)).toBeNull();
  });
});

describe('a key', () => {
  it.each([
    ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }],
    ['Cmd+Enter', { key: 'Enter', metaKey: true }],
    ['Alt+S', { key: 's', altKey: true }],
    ['Alt+S of a Mac', { key: 'ß', code: 'KeyS', altKey: true }],
    ['Ctrl+Enter held down', { key: 'Enter', ctrlKey: true, repeat: true }],
  ])('%s inside a composer asks to send', (_name, keys) => {
    const page = pageWith(composerHtml({}));
    expect(press(page, BODY, keys)).toBe(outlook.composers(page)[0]);
  });

  it.each([
    ['Enter', { key: 'Enter' }],
    ['S', { key: 's' }],
    ['AltGr+S', { key: 's', altKey: true, ctrlKey: true }],
    ['Ctrl+Enter while an input method composes', { key: 'Enter', ctrlKey: true, isComposing: true }],
    ['an event without a key', {}],
  ])('%s asks nothing', (_name, keys) => {
    expect(press(pageWith(composerHtml({})), BODY, keys)).toBeNull();
  });

  it('outside every composer asks nothing', () => {
    const page = pageWith(`<div id="list"></div>${composerHtml({})}`);
    expect(press(page, '#list', { key: 'Enter', ctrlKey: true })).toBeNull();
  });
});

describe("a button of Outlook's own dialogs", () => {
  const dialog = (inside: string) => `<div role="dialog">${inside}</div>`;
  const confirm = dialog('<button id="ok-1">OK</button>');

  it('that confirms counts after Send, for the composer that was asked', () => {
    const page = pageWith(composerHtml({ number: 0 }) + composerHtml({ number: 1 }) + confirm);
    expect(click(page, '#ok-1')).toBeNull();
    const asked = click(page, `#docking_InitVisiblePart_1 ${SEND}`);
    expect(click(page, '#ok-1')).toBe(asked);
  });

  it('that confirms counts no more after another click in a composer', () => {
    const page = pageWith(composerHtml({}) + confirm);
    click(page, SEND);
    click(page, '#discardCompose');
    expect(click(page, '#ok-1')).toBeNull();
  });

  it('that says Send counts, for the composer that was last clicked in', () => {
    const later = dialog('<input><button id="later">Envoyer</button><button id="no">Annuler</button>');
    const page = pageWith(composerHtml({ number: 0 }) + composerHtml({ number: 1 }) + later);
    click(page, '#docking_InitVisiblePart_0 [aria-haspopup]');
    expect(click(page, '#no')).toBeNull();
    expect(click(page, '#later')).toBe(outlook.composers(page)[0]);
  });

  it('is pressed again at the release, and nothing else if it is gone', () => {
    const page = pageWith(composerHtml({}) + dialog('<button id="later">Envoyer</button>'));
    const pressed: string[] = [];
    page.addEventListener('click', ({ target }) => pressed.push((target as Element).id));
    const composer = click(page, '#later');
    pressed.length = 0;
    expect(composer?.pressSend()).toBe(true);
    page.querySelector('[role="dialog"]')?.remove();
    expect(composer?.pressSend()).toBe(false);
    expect(pressed).toEqual(['later']);
  });
});

describe('the release', () => {
  it("presses the composer's Send where it is now", () => {
    const page = pageWith(composerHtml({}));
    const pressed: string[] = [];
    const composer = click(page, SEND);
    const button = page.querySelector(SEND);
    button?.replaceWith(button.cloneNode(true));
    page.querySelector(SEND)?.addEventListener('click', () => pressed.push('new'));
    expect(composer?.pressSend()).toBe(true);
    expect(pressed).toEqual(['new']);
  });
});

function click(page: Document, selector: string): Composer | null {
  return send(page, selector, new Event('click', { bubbles: true }));
}

function press(page: Document, selector: string, keys: Readonly<Record<string, unknown>>): Composer | null {
  return send(page, selector, Object.assign(new Event('keydown', { bubbles: true }), keys));
}

/** Dispatches an event and gives what the adapter makes of it while it passes. */
function send(page: Document, selector: string, event: Event): Composer | null {
  const asked: (Composer | null)[] = [];
  const listen = (passing: Event) => asked.push(outlook.sendAskedBy(passing, page));
  page.addEventListener(event.type, listen);
  page.querySelector(selector)?.dispatchEvent(event);
  page.removeEventListener(event.type, listen);
  return asked[0] ?? null;
}
