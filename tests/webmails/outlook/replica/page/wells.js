// Replica: the recipient fields. A field is an editable line of chips and typed text. The page keeps the list of
// people itself and takes changes of the line only from the browser's own input events: a chip that is removed by
// any other way is still a recipient.

import { isListed, resolve, suggest } from './directory.js';
import { make } from './elements.js';
import { on } from './events.js';
import { hooks, words } from './hooks.js';
import { options } from './options.js';
import { closeSuggestions, showSuggestions } from './picker.js';

/** The person of each chip. */
const people = new WeakMap();

/** Makes the row of a field; `changed` is called after each change of its people. */
export function createWell(page, hex, field, changed) {
  const editor = make(page, 'div', `${field}-editor`, {
    ...hooks.well(field),
    contenteditable: 'true',
    class: 'well',
  });
  const row = make(page, 'div', `${field}-row`, { ...hooks.row(hex, field) }, words[field], ' ', editor);
  const well = { field, row, editor, list: [], changed };
  on(editor, 'input', (event) => event.isTrusted && takeInput(well));
  on(editor, 'keydown', (event) => takeKey(well, event));
  on(editor, 'focusout', () => commit(well, true));
  return well;
}

export function addPerson(well, person) {
  render(well, [...well.list, person], '');
  well.changed();
}

/** Makes people of all typed text. Gives the pieces that nobody could make out. */
export function commit(well, isExact = false) {
  const pieces = looseText(well)
    .split(/[,;]/)
    .filter((piece) => piece.trim() !== '');
  if (pieces.length === 0) return [];
  const left = pieces.filter((piece) => resolve(piece, isExact) === null);
  const found = pieces.map((piece) => resolve(piece, isExact)).filter((person) => person !== null);
  if (found.length > 0) {
    render(well, [...well.list, ...found], left.join(', '));
    well.changed();
  }
  closeSuggestions(well.editor.ownerDocument);
  return left;
}

function takeInput(well) {
  well.list = [...well.editor.querySelectorAll('[data-replica="chip"]')].map((chip) => people.get(chip));
  const typed = looseText(well);
  if (/[,;]/.test(typed)) {
    const [suggestion] = options.hasEagerPicker ? suggest(typed.replace(/[,;]/, '')) : [];
    if (suggestion) addPerson(well, suggestion);
    else commit(well);
  } else {
    showSuggestions(well.editor, typed, (person) => addPerson(well, person));
  }
  well.changed();
}

function takeKey(well, event) {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (event.isTrusted) commit(well);
}

function looseText(well) {
  const copy = well.editor.cloneNode(true);
  for (const chip of copy.querySelectorAll('[data-replica="chip"]')) chip.remove();
  return copy.textContent.replaceAll('\u200B', '');
}

/** Lays the line out anew, and puts the caret behind it if it was there. */
function render(well, list, typed) {
  const page = well.editor.ownerDocument;
  well.list = list;
  const nodes = list.flatMap((person) => ['\u200B', chipOf(page, person), '\u200B']);
  well.editor.replaceChildren(...nodes, typed);
  if (page.activeElement === well.editor) {
    page.getSelection().selectAllChildren(well.editor);
    page.getSelection().collapseToEnd();
  }
}

/** A person of the directory is shown by name and state only, anybody else by the address too. */
function chipOf(page, person) {
  const label = isListed(person) ? `offline${person.Name}` : labelOf(person);
  const chip = make(
    page,
    'span',
    'chip',
    { ...hooks.chip(label), contenteditable: 'false' },
    make(page, 'span', null, { ...hooks.chipText() }, wordsOf(person)),
  );
  people.set(chip, person);
  return chip;
}

function labelOf({ Name, EmailAddress, isFromDraft }) {
  return Name === EmailAddress || isFromDraft ? EmailAddress : `${Name} <${EmailAddress}>`;
}

/** In a draft that was opened again, the address stands in the words. */
function wordsOf({ Name, EmailAddress, isFromDraft }) {
  return isFromDraft && Name !== EmailAddress ? `${Name} <${EmailAddress}>` : Name;
}
