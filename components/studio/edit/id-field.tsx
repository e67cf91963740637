import type { Spot } from '../../../utils/studio/spot';
import { Chevron } from '../../icons/icon';
import { useStudio } from '../studio-context';
import { PlainField } from './plain-field';

/** The technical name of a campaign or a lesson, out of the way of those who need not know it. */
export function IdField({ spot }: { readonly spot: Spot<string> }) {
  const { words } = useStudio();
  return (
    <details class="more">
      <summary>
        <Chevron />
        {words.edit.technical}
      </summary>
      <PlainField spot={spot} label={words.edit.id} help={words.edit.idHelp} isCode />
    </details>
  );
}
