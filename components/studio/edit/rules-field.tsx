import { RULES } from '../../../utils/assess/registry';
import { sentencesIn } from '../../../utils/assess/sentences-in';
import { fieldId } from '../../../utils/studio/field-of-place';
import type { Spot } from '../../../utils/studio/spot';
import { Chevron } from '../../icons/icon';
import { useStudio } from '../studio-context';
import { CheckGroup } from './check-group';

const ORDER: readonly string[] = RULES.map(({ id }) => id);

/** The rules after which a lesson goes before the others, by what they say to people. */
export function RulesField({ spot }: { readonly spot: Spot<string[]> }) {
  const { lang, words } = useStudio();
  const { rules } = sentencesIn(lang);
  const labels = Object.fromEntries(
    Object.entries(rules).flatMap(([id, sentences]) => (sentences ? [[id, sentences.title]] : [])),
  );
  return (
    <details class="more" id={`${fieldId(spot.path)}-more`}>
      <summary>
        <Chevron />
        {words.edit.rules} ({words.edit.rulesChosen(spot.value.length)})
      </summary>
      <CheckGroup spot={spot} legend={words.edit.rules} order={ORDER} labels={labels} />
    </details>
  );
}
