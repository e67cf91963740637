import type { Composer } from '../contract';
import { noteAsked, noteTouched, recallAsked, recallTouched } from './memory';
import { isSendKey, passesDialogSend, passesSend } from './send-controls';
import { surfaceInPath } from './surfaces';

/**
 * The composer that an event asks to send: a click on its Send, a send key inside it, or a click on the Send
 * of a dialog that Outlook shows outside of it (no subject, when to send). Other clicks are noted, since such
 * a dialog does not say which composer it speaks of.
 */
export function findSendAsked(
  event: Event,
  page: Document,
  composerOf: (surface: HTMLElement) => Composer,
  openComposers: () => readonly Composer[],
): Composer | null {
  const isKey = isKeyDown(event);
  if (isKey ? !isSendKey(event) : event.type !== 'click') return null;
  const path = event.composedPath();
  const surface = surfaceInPath(path, page);
  const composer = surface === null ? null : composerOf(surface);
  if (surface !== null && composer !== null && (isKey || passesSend(path, surface))) {
    noteAsked(page, composer, 'surface');
    return composer;
  }
  if (isKey) return null;
  const asked = recallAsked(page)?.composer ?? null;
  if (passesDialogSend(path, asked !== null)) {
    const meant = composer ?? asked ?? recallTouched(page) ?? onlyOne(openComposers());
    if (meant !== null) noteAsked(page, meant, 'dialog');
    return meant;
  }
  if (composer !== null) noteTouched(page, composer);
  return null;
}

function isKeyDown(event: Event): event is KeyboardEvent {
  return event.type === 'keydown';
}

function onlyOne(composers: readonly Composer[]): Composer | null {
  return composers.length === 1 ? (composers[0] ?? null) : null;
}
