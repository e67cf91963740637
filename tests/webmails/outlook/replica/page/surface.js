// Replica: the elements of a compose surface.

import { OWN } from './directory.js';
import { make } from './elements.js';
import { on, taking } from './events.js';
import { hooks, sendTag, words } from './hooks.js';
import { options } from './options.js';

/** Builds a surface; `actions` are what its controls do. */
export function surfaceOf(page, { number, hex }, actions) {
  const subject = make(page, 'input', 'subject', { ...hooks.subject(hex), type: 'text' });
  const body = make(page, 'div', 'body', { ...hooks.body(), contenteditable: 'true', class: 'body' });
  body.append(make(page, 'div', null, { class: 'elementToProof' }, make(page, 'br', null)));
  const error = make(page, 'div', 'error', { role: 'alert', class: 'error' }, words.failed);
  error.hidden = true;
  const cards = make(page, 'div', 'cards');
  const subjectRow = make(page, 'div', null, { class: 'line' }, subject);
  const from = make(
    page,
    'div',
    'from',
    { ...hooks.fromRow(hex, OWN.EmailAddress) },
    words.from,
    ' ',
    OWN.EmailAddress,
  );
  const fields = make(page, 'div', 'fields', { class: 'fields' }, from, subjectRow);
  const frame = make(page, 'div', null, { ...hooks.bodyFrame(number) }, body);
  const bar = toolBar(page, number, actions);
  const surface = make(
    page,
    'div',
    'surface',
    { ...hooks.surface(number) },
    bar,
    error,
    fields,
    cards,
    frame,
  );
  surface.classList.add('surface');
  surface.dataset.number = String(number);
  on(subject, 'input', (event) => event.isTrusted && actions.changed());
  on(body, 'input', (event) => event.isTrusted && actions.changed());
  on(surface, 'dragover', (event) => event.preventDefault());
  on(
    surface,
    'drop',
    taking((event) => attachAll(event.dataTransfer.files, actions)),
  );
  return { surface, subject, subjectRow, fields, body, cards, error };
}

function toolBar(page, number, actions) {
  const icon = make(page, 'i', 'send-icon', { ...hooks.sendIcon() });
  const sendButton = make(page, sendTag, 'send', { ...hooks.send(number) }, icon, words.send);
  on(sendButton, 'click', taking(actions.send));
  const menuButton = make(page, 'button', 'send-menu', { ...hooks.sendMenu(number) }, '▾');
  on(menuButton, 'click', taking(actions.menu));
  const discardButton = make(page, 'button', 'discard', { ...hooks.discard() }, words.discard);
  on(discardButton, 'click', taking(actions.discard));
  const shown = ['cc', 'bcc'].map((field) => {
    const button = make(page, 'button', `show-${field}`, {}, words[field]);
    return on(
      button,
      'click',
      taking(() => actions.show(field)),
    );
  });
  const popOut = make(page, 'button', 'pop-out', { 'aria-label': words.popOut }, '⧉');
  on(
    popOut,
    'click',
    taking(() => actions.popOut()),
  );
  const sendFrame = make(page, 'div', 'send-frame', { ...hooks.sendFrame() }, sendButton, menuButton);
  return make(
    page,
    'div',
    'bar',
    { class: 'bar' },
    sendFrame,
    discardButton,
    ...shown,
    fileButton(page, actions),
    popOut,
  );
}

function fileButton(page, actions) {
  if (options.hasLooseInput) return looseFileButton(page, actions);
  const input = make(page, 'input', 'file', { ...hooks.fileInput(), type: 'file' });
  on(input, 'change', () => attachAll(input.files, actions));
  return make(page, 'label', null, { class: 'attach' }, words.attach, ' ', input);
}

/** The input is the page's own, listens by itself, and is gone after one use. */
function looseFileButton(page, actions) {
  const button = make(page, 'button', 'attach', {}, words.attach);
  return on(
    button,
    'click',
    taking(() => {
      const input = page.createElement('input');
      input.type = 'file';
      input.multiple = true;
      input.addEventListener('change', () => attachAll(input.files, actions));
      input.click();
    }),
  );
}

function attachAll(files, actions) {
  for (const file of files) void actions.attach(file);
}
