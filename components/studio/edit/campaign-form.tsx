import type { DraftCampaign } from '../../../utils/studio/draft';
import { fieldId } from '../../../utils/studio/field-of-place';
import { followTitle } from '../../../utils/studio/slug-of';
import { fieldOf, type Spot } from '../../../utils/studio/spot';
import { useStudio } from '../studio-context';
import { AudienceField } from './audience-field';
import { IdField } from './id-field';
import { LanguagesField } from './languages-field';
import { LocalField } from './local-field';
import { MarkdownHelp } from './markdown-help';
import { NumberField } from './number-field';
import { PlainField } from './plain-field';

interface CampaignFormProps {
  readonly spot: Spot<DraftCampaign>;
  readonly isPublished: boolean;
}

/** The campaign's own facts: its title, for whom it is, when, and what is said at its end. */
export function CampaignForm({ spot, isPublished }: CampaignFormProps) {
  const { words } = useStudio();
  const title = fieldOf(spot, 'title');
  const period = fieldOf(spot, 'period');
  const to = fieldOf(period, 'to');
  return (
    <section class="panel form" id={fieldId([])} aria-labelledby="part-title">
      <h2 id="part-title" tabIndex={-1}>
        {words.edit.campaign}
      </h2>
      <LocalField
        spot={title}
        label={words.edit.title}
        onText={(lang, text) =>
          spot.edit(
            (draft) => {
              const named = { ...draft.title, [lang]: text };
              const id = isPublished ? draft.id : followTitle(draft, named, [], 'campagne');
              return { ...draft, title: named, id };
            },
            { isTyping: true, path: [...title.path, lang] },
          )
        }
      />
      <LanguagesField spot={spot} />
      <AudienceField spot={fieldOf(spot, 'audience')} />
      <div class="pair" id={fieldId(period.path)}>
        <PlainField spot={fieldOf(period, 'from')} label={words.edit.from} type="date" />
        <PlainField
          spot={{
            value: to.value ?? '',
            path: to.path,
            edit: (change, how) => to.edit((day) => change(day ?? '') || null, how),
          }}
          label={words.edit.to}
          help={words.edit.toHelp}
          type="date"
        />
      </div>
      <NumberField
        spot={fieldOf(spot, 'daysBetween')}
        label={words.edit.daysBetween}
        help={words.edit.daysBetweenHelp}
        least={1}
        most={90}
      />
      <LocalField
        spot={fieldOf(spot, 'thanks')}
        label={words.edit.thanks}
        help={words.edit.thanksHelp}
        rows={3}
        isMarkdown
      />
      <MarkdownHelp />
      <IdField spot={fieldOf(spot, 'id')} />
    </section>
  );
}
