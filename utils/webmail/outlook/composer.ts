import type { Composer } from '../contract';
import { findFirst, findShown } from '../find';
import { replaceRecipient } from './change-recipients';
import { fillComposer } from './fill-composer';
import { recallAsked } from './memory';
import { findEditor, readDraft } from './read-draft';
import { readShownRecipients } from './recipients';
import { SELECTORS } from './selectors';
import { findDialogSend } from './send-controls';
import { messageIdOf } from './surfaces';

interface Known {
  readonly composer: Composer;
  messageId: string | null;
}

const known = new WeakMap<HTMLElement, Known>();

/**
 * The composer of a surface. The same surface gives the same composer, until Outlook uses the surface for
 * another message.
 */
export function composerOf(surface: HTMLElement): Composer {
  const messageId = messageIdOf(surface);
  const before = known.get(surface);
  if (before !== undefined && isSameMessage(before.messageId, messageId)) {
    before.messageId ??= messageId;
    return before.composer;
  }
  const composer = createComposer(surface);
  known.set(surface, { composer, messageId });
  return composer;
}

function createComposer(root: HTMLElement): Composer {
  const composer: Composer = {
    root,
    isOpen: () =>
      root.isConnected && findFirst(root, SELECTORS.body) !== null && composerOf(root) === composer,
    read: () => readDraft(root),
    recipientMarks: () =>
      readShownRecipients(root).map(({ recipient, element }) => ({ shown: recipient.shown, element })),
    barPlace: () => findBarPlace(root),
    pressSend: () => pressSend(composer),
    focusBody: () => findFirst(root, SELECTORS.body)?.focus(),
    replaceRecipient: (from, to) => replaceRecipient(root, from, to),
    fill: (message) => fillComposer(root, message),
    editor: () => findEditor(root),
  };
  return composer;
}

/** A collapsed answer has no message id yet. */
function isSameMessage(before: string | null, now: string | null): boolean {
  return before === null || now === null || before === now;
}

function findBarPlace(root: HTMLElement): ReturnType<Composer['barPlace']> {
  const body = findFirst(root, SELECTORS.body);
  const before = body?.closest(SELECTORS.bodyFrame.join(',')) ?? body;
  const parent = before?.parentElement ?? null;
  return before === undefined || before === null || parent === null || !root.contains(parent)
    ? null
    : { parent, before };
}

/**
 * Presses what the person pressed: the Send of a dialog that Outlook still shows, or the composer's own. If
 * that dialog is gone, nothing is pressed, since the composer's own Send could mean another thing (now, not
 * later).
 */
function pressSend({ root }: Composer): boolean {
  const page = root.ownerDocument;
  const asked = recallAsked(page);
  const isDialog = asked?.composer.root === root && asked.where === 'dialog';
  const button = isDialog ? findDialogSend(page) : findShown(root, SELECTORS.send);
  button?.click();
  return button !== null;
}
