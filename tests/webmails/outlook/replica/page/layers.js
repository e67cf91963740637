// Replica: what lies above the page, outside of every composer: dialogs and menus.

import { findPart, make } from './elements.js';
import { listenAt, on, taking } from './events.js';
import { hooks } from './hooks.js';

export function layerHostOf(page) {
  const known = findPart(page, 'layer-host');
  if (known) return known;
  const host = make(page, 'div', 'layer-host', { ...hooks.layerHost() });
  listenAt(host);
  page.body.append(host);
  return host;
}

/** Shows a dialog: each button is `[part, label, attributes, action]`. */
export function showDialog(page, text, fields, buttons) {
  closeLayers(page);
  const dialog = make(
    page,
    'div',
    'dialog',
    { ...hooks.dialog(text), class: 'dialog' },
    make(page, 'p', null, {}, text),
  );
  dialog.append(...fields);
  for (const [part, label, attributes, action] of buttons) {
    const button = make(page, 'button', part, attributes, label);
    on(
      button,
      'click',
      taking(() => {
        dialog.remove();
        action();
      }),
    );
    dialog.append(button);
  }
  layerHostOf(page).append(dialog);
  dialog.querySelector('button').focus();
}

export function showMenu(page, items) {
  closeLayers(page);
  const menu = make(page, 'div', 'menu', { ...hooks.menu(), class: 'menu' });
  for (const [part, label, action] of items) {
    const item = make(page, 'div', part, { ...hooks.menuItem(), tabindex: '-1' }, label);
    on(
      item,
      'click',
      taking(() => {
        menu.remove();
        action();
      }),
    );
    menu.append(item);
  }
  layerHostOf(page).append(menu);
}

/** Takes every dialog, menu and list away. True if there was any. */
export function closeLayers(page) {
  const layers = [...layerHostOf(page).children];
  for (const layer of layers) layer.remove();
  return layers.length > 0;
}
