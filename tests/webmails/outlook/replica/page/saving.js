// Replica: saving and sending. Calls of one composer never overtake each other.

import { options } from './options.js';
import { createBody, fieldsOf, updateBody } from './payloads.js';
import { post } from './service.js';

const RECIPIENTS = ['ToRecipients', 'CcRecipients', 'BccRecipients'];

/** Saves the draft once nothing has changed for a while. */
export function saveLater(composer) {
  clearTimeout(composer.timer);
  if (options.autosave === 0) return;
  composer.timer = setTimeout(() => void save(composer), options.autosave);
}

export function save(composer) {
  return inTurn(composer, async () => {
    if (composer.isClosed || composer.isSending) return;
    const changed = changedFields(composer);
    const now = snapshotOf(composer);
    if (composer.itemId === null) {
      const body = createBody(composer, 'SaveOnly');
      composer.itemId = idIn(await post('CreateItem', nameOf(composer, 'CreateMessageForCompose'), body));
    } else if (changed.length > 0) {
      const names = new Set([...RECIPIENTS, ...changed]);
      await post('UpdateItem', 'UpdateMessageForCompose', updateBody(composer, names, 'SaveOnly'));
    }
    composer.saved = now;
  }).catch(() => undefined);
}

/** Sends, of a saved draft only what has changed since. Rejects when the call could not be made. */
export function send(composer, sendAt) {
  clearTimeout(composer.timer);
  return inTurn(composer, () => {
    if (composer.itemId === null) {
      const body = createBody(composer, 'SendAndSaveCopy', sendAt);
      return post('CreateItem', nameOf(composer, 'CreateMessageForComposeSend'), body);
    }
    const body = updateBody(composer, changedFields(composer), 'SendAndSaveCopy', sendAt);
    return post('UpdateItem', 'UpdateMessageForComposeSend', body);
  });
}

export function deleteDraft(composer) {
  clearTimeout(composer.timer);
  const { itemId } = composer;
  if (itemId !== null)
    void post('DeleteItem', 'DeleteItem', { ItemIds: [{ Id: itemId }] }).catch(() => undefined);
}

/** Attaches a file, to a saved draft as the service wants it. */
export async function attach(composer, file) {
  if (composer.itemId === null) await save(composer);
  const content = await base64Of(file);
  await inTurn(composer, () =>
    post('CreateAttachmentFromLocalFile', 'CreateAttachmentFromLocalFile', {
      ParentItemId: { Id: composer.itemId },
      Attachments: [
        {
          __type: 'FileAttachment:#Exchange',
          Name: file.name,
          ContentType: file.type,
          Size: file.size,
          Content: content,
        },
      ],
    }),
  );
}

function base64Of(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = reject;
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
    reader.readAsDataURL(file);
  });
}

/** Takes a file out of a saved draft. */
export async function detach(composer, name) {
  await inTurn(composer, () =>
    post('DeleteAttachment', 'DeleteAttachment', {
      ParentItemId: { Id: composer.itemId },
      Attachments: [{ Name: name, Content: '' }],
    }),
  );
}

function idIn(body) {
  return body.ResponseMessages.Items[0].Items[0].ItemId.Id;
}

/** The fields as they are now, to be compared later. */
export function snapshotOf(composer) {
  return Object.fromEntries(
    Object.entries(fieldsOf(composer)).map(([name, value]) => [name, JSON.stringify(value)]),
  );
}

function changedFields(composer) {
  return Object.entries(fieldsOf(composer))
    .filter(([name, value]) => composer.saved[name] !== JSON.stringify(value))
    .map(([name]) => name);
}

function nameOf(composer, name) {
  if (composer.kind === 'new') return name;
  return name.endsWith('Send') ? 'CreateResponseSend' : 'CreateResponse';
}

function inTurn(composer, action) {
  const turn = composer.queue.then(action, action);
  composer.queue = turn.catch(() => undefined);
  return turn;
}
