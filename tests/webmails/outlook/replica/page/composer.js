// Replica: one compose surface and what can be done with it.

import { findPart, make } from './elements.js';
import { on, taking } from './events.js';
import { hooks, randomHex, words } from './hooks.js';
import { closeLayers, showDialog, showMenu } from './layers.js';
import { popOut } from './pop-out.js';
import { attach, deleteDraft, detach, saveLater, send } from './saving.js';
import { surfaceOf } from './surface.js';
import { addPerson, commit, createWell } from './wells.js';

/** Open composers, the one used last at the end. */
const open = [];
let count = 0;

/**
 * Opens a composer inside `place`. An answer may be collapsed: its recipients are shown, but no field is.
 * `kind`: new, reply, reply-all or forward.
 */
export function openComposer(
  place,
  { kind = 'new', reference = null, people = {}, isCollapsed = false } = {},
) {
  const page = place.ownerDocument;
  const composer = {
    number: count++,
    hex: randomHex(),
    kind,
    reference,
    wells: {},
    /** People of fields that are not shown yet. */
    hidden: isCollapsed ? people : {},
    itemId: null,
    saved: {},
    queue: Promise.resolve(),
    timer: 0,
    isSending: false,
    isClosed: false,
    /** The window of a pop-out, to be closed with it. */
    window: null,
  };
  composer.changed = () => saveLater(composer);
  Object.assign(composer, surfaceOf(page, composer, actionsOf(composer)));
  if (isCollapsed) showCollapsed(composer, page);
  else
    for (const field of ['to', 'cc', 'bcc'])
      if (field === 'to' || people[field]) showField(composer, field, people[field]);
  open.push(composer);
  place.append(composer.surface);
  on(composer.surface, 'keydown', (event) => takeKey(composer, event));
  on(composer.surface, 'focusin', () => open.push(...open.splice(open.indexOf(composer), 1)));
  (isCollapsed ? composer.body : composer.wells.to.editor).focus();
  return composer;
}

/** Shows the row of a recipient field, with the people it already has. */
export function showField(composer, field, people = []) {
  if (composer.wells[field]) return;
  const page = composer.surface.ownerDocument;
  const well = createWell(page, composer.hex, field, composer.changed);
  composer.wells[field] = well;
  const order = ['to', 'cc', 'bcc'];
  const next = order.slice(order.indexOf(field) + 1).find((later) => composer.wells[later]);
  composer.fields.insertBefore(well.row, next ? composer.wells[next].row : composer.subjectRow);
  findPart(composer.surface, `show-${field}`)?.remove();
  for (const person of people) addPerson(well, person);
}

/** Discards the composer that was used last in a window. */
export function discardLast(page) {
  const last = open.findLast((composer) => composer.surface.ownerDocument === page);
  if (last) discard(last);
}

function actionsOf(composer) {
  return {
    send: () => askThenSend(composer, null),
    menu: () =>
      showMenu(composer.surface.ownerDocument, [['schedule', words.schedule, () => askWhen(composer)]]),
    discard: () => discard(composer),
    show: (field) => showField(composer, field),
    attach: (file) => attachFile(composer, file),
    popOut: () => popOut(composer),
    changed: () => composer.changed(),
  };
}

function takeKey(composer, event) {
  if (!event.isTrusted) return;
  const isCtrlEnter = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  const isAltS = event.altKey && !event.ctrlKey && event.code === 'KeyS';
  if (isCtrlEnter || isAltS) taking(() => askThenSend(composer, null))(event);
}

/** Resolves typed names, asks for a missing subject, then sends. */
function askThenSend(composer, sendAt) {
  if (composer.isSending || composer.isClosed) return;
  const page = composer.surface.ownerDocument;
  const unresolved = Object.values(composer.wells).flatMap((well) => commit(well));
  if (unresolved.length > 0) {
    showDialog(page, words.notResolved + unresolved.join(', '), [], [['close', 'OK', {}, () => undefined]]);
    return;
  }
  if (composer.kind === 'new' && composer.subject.value.trim() === '') {
    showDialog(
      page,
      words.noSubject,
      [],
      [
        ['confirm', words.send, { ...hooks.confirm() }, () => void sendNow(composer, sendAt)],
        ['cancel', words.dontSend, {}, () => undefined],
      ],
    );
    return;
  }
  void sendNow(composer, sendAt);
}

function askWhen(composer) {
  const page = composer.surface.ownerDocument;
  const when = make(page, 'input', 'when', { type: 'datetime-local', value: '2030-01-15T08:00' });
  showDialog(
    page,
    words.when,
    [when],
    [
      ['confirm-schedule', words.send, {}, () => askThenSend(composer, new Date(when.value).toISOString())],
      ['cancel', words.cancel, {}, () => undefined],
    ],
  );
}

async function sendNow(composer, sendAt) {
  composer.isSending = true;
  composer.error.hidden = true;
  try {
    await send(composer, sendAt);
    close(composer);
  } catch {
    composer.error.hidden = false;
  } finally {
    composer.isSending = false;
  }
}

async function attachFile(composer, file) {
  await attach(composer, file);
  showCard(composer, file.name);
}

/** Shows that a file is attached; it can be taken out again. */
export function showCard(composer, name) {
  const page = composer.surface.ownerDocument;
  const card = make(page, 'div', 'card', { ...hooks.card(name), class: 'card' }, name);
  const remove = make(page, 'button', 'remove-card', { 'aria-label': `${words.discard} ${name}` }, '×');
  on(
    remove,
    'click',
    taking(() => {
      void detach(composer, name);
      card.remove();
    }),
  );
  composer.cards.append(card);
  card.append(remove);
}

function discard(composer) {
  deleteDraft(composer);
  close(composer);
}

function close(composer) {
  if (composer.isClosed) return;
  composer.isClosed = true;
  open.splice(open.indexOf(composer), 1);
  closeLayers(composer.surface.ownerDocument);
  composer.surface.remove();
  composer.window?.close();
}

/** The collapsed header of an answer: names, and a button that unfolds the fields and the earlier message. */
function showCollapsed(composer, page) {
  const people = [...(composer.hidden.to ?? []), ...(composer.hidden.cc ?? [])];
  const names = people.map(({ Name, EmailAddress, MailboxType }) => {
    const label = MailboxType === 'Mailbox' ? Name : EmailAddress;
    return make(
      page,
      'span',
      null,
      { ...hooks.collapsed() },
      make(page, 'span', 'collapsed-name', { ...hooks.collapsedName(label) }, Name),
    );
  });
  const button = make(page, 'button', 'expand', { ...hooks.expand() }, '…');
  const header = make(page, 'div', 'collapsed', { tabindex: '0' }, ...names, button);
  // Only the person's own hand opens it, or the keyboard that comes in.
  on(button, 'click', (event) => event.isTrusted && expand(composer, header));
  on(header, 'focusin', (event) => event.target === header && expand(composer, header));
  composer.surface.insertBefore(header, composer.error);
  composer.fields.remove();
}

function expand(composer, header) {
  if (!header.isConnected) return;
  header.replaceWith(composer.fields);
  const { hidden } = composer;
  composer.hidden = {};
  for (const field of ['to', 'cc', 'bcc']) {
    if (field === 'to' || hidden[field]?.length) showField(composer, field, hidden[field]);
  }
  composer.quote?.();
}
