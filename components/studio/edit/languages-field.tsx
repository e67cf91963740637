import type { DraftCampaign } from '../../../utils/studio/draft';
import { fieldId } from '../../../utils/studio/field-of-place';
import { addLanguage, countTexts, removeLanguage } from '../../../utils/studio/languages';
import type { Spot } from '../../../utils/studio/spot';
import { ConfirmButton } from '../../confirm-button';
import { useRemarks } from '../room/room-context';
import { useStudio } from '../studio-context';
import { RemarkLines } from './remark-lines';

/** The languages of the campaign. Before one goes, and its texts with it, the person is asked. */
export function LanguagesField({ spot }: { readonly spot: Spot<DraftCampaign> }) {
  const { words } = useStudio();
  const path = [...spot.path, 'languages'];
  const id = fieldId(path);
  const remarks = useRemarks(path);
  const { languages } = spot.value;
  return (
    // biome-ignore lint/a11y/useSemanticElements: facts and two buttons, not fields
    <div role="group" class="local" id={id} aria-labelledby={`${id}-label`} aria-describedby={`${id}-said`}>
      <p class="field-label" id={`${id}-label`}>
        {words.edit.languages}
      </p>
      <p>{languages.map((lang) => words.edit.lang[lang]).join(', ')}</p>
      <div class="row">
        {(['fr', 'en'] as const).map((lang) =>
          !languages.includes(lang) ? (
            <button
              key={`add-${lang}`}
              type="button"
              class="button"
              onClick={() => spot.edit((draft) => addLanguage(draft, lang), { path })}
            >
              {words.edit.addLanguage[lang]}
            </button>
          ) : languages.length > 1 ? (
            <ConfirmButton
              key={`remove-${lang}`}
              name={`remove-${lang}`}
              look="button"
              label={words.edit.removeLanguage[lang]}
              question={words.edit.removeLanguageQuestion[lang]}
              consequence={words.edit.removeLanguageConsequence(countTexts(spot.value, lang).written)}
              confirm={words.edit.removeLanguageConfirm}
              keep={words.edit.removeLanguageKeep}
              onConfirm={() => spot.edit((draft) => removeLanguage(draft, lang), { path })}
            />
          ) : null,
        )}
      </div>
      <RemarkLines id={`${id}-said`} {...remarks} />
    </div>
  );
}
