// Replica: a composer in a window of its own. The window is an empty page that the opener fills; its calls leave
// from the opener, which runs all the code.

import { make } from './elements.js';
import { listenAt } from './events.js';
import { hooks } from './hooks.js';
import { listenForEscape } from './keyboard.js';

export function popOut(composer) {
  const popup = window.open('about:blank', '_blank', 'popup,width=720,height=640');
  if (popup === null) return;
  const page = popup.document;
  page.title = composer.subject.value || '(…)';
  page.head.append(make(page, 'link', null, { rel: 'stylesheet', href: '/owamail/styles.css' }));
  const root = make(page, 'div', 'app');
  listenAt(root);
  listenForEscape(page);
  const { surface } = composer;
  const { id } = hooks.surface(composer.number);
  if (surface.id === id) surface.removeAttribute('id');
  for (const [name, value] of Object.entries(hooks.popOut())) surface.setAttribute(name, value);
  root.append(page.adoptNode(surface));
  page.body.append(root);
  composer.window = popup;
}
