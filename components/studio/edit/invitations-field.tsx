import type { LocalText } from '../../../utils/campaign/plan';
import { fieldId } from '../../../utils/studio/field-of-place';
import { emptyText } from '../../../utils/studio/new-lesson';
import { itemsOf, type Spot } from '../../../utils/studio/spot';
import { useStudio } from '../studio-context';
import { AddButton } from './add-button';
import { ItemButtons } from './item-buttons';
import { LocalField } from './local-field';

/** The sentences that offer a lesson, in turns. */
export function InvitationsField({ spot }: { readonly spot: Spot<LocalText[]> }) {
  const { words } = useStudio();
  const id = fieldId(spot.path);
  return (
    <section class="items-field" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.edit.invitations}</h3>
      <p class="help">{words.edit.invitationsHelp}</p>
      {itemsOf(spot).map((item, at) => (
        <div key={at} class="item-block">
          <LocalField spot={item} label={words.edit.invitation(at + 1)} rows={2} />
          <ItemButtons list={spot} at={at} name={words.edit.invitation(at + 1)} least={1} />
        </div>
      ))}
      <AddButton list={spot} label={words.edit.addInvitation} most={6} make={emptyText} />
    </section>
  );
}
