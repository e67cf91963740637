// Replica: a received message, and answers written under it.

import { openComposer } from './composer.js';
import { OWN, RECEIVED } from './directory.js';
import { make } from './elements.js';
import { on, taking } from './events.js';
import { words } from './hooks.js';

const PREFIXES = { reply: 'RE: ', 'reply-all': 'RE: ', forward: 'TR: ' };

export function readingPane(page, place) {
  const buttons = [
    ['reply', words.reply],
    ['reply-all', words.replyAll],
    ['forward', words.forward],
  ].map(([kind, label]) =>
    on(
      make(page, 'button', kind, {}, label),
      'click',
      taking(() => answer(place, kind)),
    ),
  );
  return make(
    page,
    'article',
    'received',
    { class: 'received' },
    make(page, 'h2', null, {}, RECEIVED.subject),
    make(page, 'p', null, {}, `${RECEIVED.from.Name} → ${OWN.Name}`),
    make(page, 'p', null, {}, RECEIVED.text),
    ...buttons,
  );
}

function answer(place, kind) {
  const people = {
    reply: { to: [RECEIVED.from] },
    'reply-all': { to: [RECEIVED.from], cc: RECEIVED.cc },
    forward: {},
  }[kind];
  const composer = openComposer(place, {
    kind,
    people,
    reference: RECEIVED.id,
    isCollapsed: kind !== 'forward',
  });
  composer.subject.value = PREFIXES[kind] + RECEIVED.subject;
  composer.quote = () => quote(composer);
  if (kind === 'forward') composer.quote();
}

/** The earlier message, laid out under the answer as the real editor does. */
function quote(composer) {
  const page = composer.surface.ownerDocument;
  if (composer.body.querySelector('#appendonsend')) return;
  composer.body.append(
    make(page, 'div', null, { id: 'appendonsend' }),
    make(page, 'hr', null),
    make(page, 'div', null, { id: 'divRplyFwdMsg' }, `${words.from} : ${RECEIVED.from.Name}`),
    make(page, 'div', null, {}, RECEIVED.text),
  );
}
