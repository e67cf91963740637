// Replica: a page that imitates how Outlook on the web composes, saves and sends, built from public descriptions.
// It is not Outlook, and what works here is not thereby proven to work there.

import { openEvent } from './calendar.js';
import { openComposer } from './composer.js';
import { OWN } from './directory.js';
import { make } from './elements.js';
import { listenAt, on, taking } from './events.js';
import { hooks, words } from './hooks.js';
import { listenForEscape } from './keyboard.js';
import { layerHostOf } from './layers.js';
import { openOldDraft } from './old-draft.js';
import { options } from './options.js';
import { readingPane } from './reading-pane.js';

// As the real page does, and like there the page does not start if somebody else was first. Nothing may pass.
window.trustedTypes?.createPolicy('default', { createHTML: () => null, createScript: () => null });

const page = document;
const app = page.querySelector('#app');
app.dataset.replica = 'app';
page.documentElement.lang = options.lang;
listenAt(app);
layerHostOf(page);
listenForEscape(page);

const stage = make(page, 'div', 'stage', { ...hooks.main() });
stage.append(readingPane(page, stage));

const newMail = make(page, 'button', 'new-mail', { 'aria-label': words.newMail }, words.newMail);
on(
  newMail,
  'click',
  taking(() => openComposer(stage)),
);
const newEvent = make(page, 'button', 'new-event', {}, words.newEvent);
on(
  newEvent,
  'click',
  taking(() => openEvent(stage)),
);

app.append(
  make(page, 'p', null, { class: 'notice' }, 'Réplique pour les essais : ce n’est pas Outlook.'),
  make(page, 'nav', 'folders', { ...hooks.folders(OWN.EmailAddress) }, OWN.EmailAddress, newMail, newEvent),
  stage,
);
if (options.opensDraft) void openOldDraft(stage);
app.dataset.ready = 'true';
