// Replica: a draft of an earlier session. The server has it; the page has saved nothing of it.

import { openComposer, showCard } from './composer.js';
import { options } from './options.js';
import { snapshotOf } from './saving.js';
import { post } from './service.js';

export async function openOldDraft(place) {
  const { Item } = await post('GetItem', 'GetItem', { ItemIds: [{ Id: 'draft-of-yesterday' }] });
  const composer = openComposer(place, {
    people: { to: Item.ToRecipients.map((person) => ({ ...person, isFromDraft: true })) },
  });
  clearTimeout(composer.timer);
  composer.itemId = Item.ItemId.Id;
  composer.subject.value = Item.Subject;
  composer.body.replaceChildren(Item.Text);
  if (options.draftFile !== null) showCard(composer, options.draftFile);
  composer.saved = snapshotOf(composer);
}
