// Replica: Escape closes what lies above, else discards the composer that was used last. It is listened for on
// the document, so that no dialog of anybody else is safe from it.

import { discardLast } from './composer.js';
import { closeLayers } from './layers.js';

export function listenForEscape(page) {
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    if (!closeLayers(page)) discardLast(page);
  });
}
