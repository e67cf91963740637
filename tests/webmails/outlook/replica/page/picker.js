// Replica: the people picker, a floating list of suggestions in the layer host.

import { suggest } from './directory.js';
import { findPart, make } from './elements.js';
import { on, taking } from './events.js';
import { hooks, words } from './hooks.js';
import { layerHostOf } from './layers.js';

export function showSuggestions(editor, typed, choose) {
  const page = editor.ownerDocument;
  closeSuggestions(page);
  const found = suggest(typed);
  const own = typed.includes('@')
    ? { Name: typed.trim(), EmailAddress: typed.trim(), MailboxType: 'OneOff' }
    : null;
  if (found.length === 0 && own === null) return;
  const items = [...found, ...(own ? [own] : [])].map((person) =>
    option(page, person, person === own, choose),
  );
  const list = make(page, 'ul', null, { ...hooks.suggestionList() }, ...items);
  layerHostOf(page).append(make(page, 'div', 'suggestions', { ...hooks.suggestions() }, list));
}

export function closeSuggestions(page) {
  findPart(layerHostOf(page), 'suggestions')?.remove();
}

function option(page, person, isOwn, choose) {
  const label = isOwn
    ? `${words.useAddress}${person.EmailAddress}`
    : `${person.Name} - ${person.EmailAddress}`;
  const item = make(page, 'li', 'suggestion', { ...hooks.suggestion(label) }, label);
  // The editor keeps the focus, so that leaving it does not make a chip of the half-typed text.
  on(item, 'mousedown', (event) => event.preventDefault());
  on(
    item,
    'click',
    taking(() => {
      closeSuggestions(page);
      choose(person);
    }),
  );
  return item;
}
