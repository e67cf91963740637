import { useState } from 'preact/hooks';
import { textIn } from '../../../utils/campaign/text-in';
import type { Lang } from '../../../utils/platform/language';
import { type DraftCampaign, toDocument } from '../../../utils/studio/draft';
import type { Part } from '../../../utils/studio/field-of-place';
import { LessonView } from '../../lesson/lesson-view';
import { langOf } from '../../lesson/local';
import { Markdown } from '../../lesson/markdown';
import { useStudio } from '../studio-context';
import { CardPreview } from './card-preview';
import { Segments } from './segments';

const SURFACES = ['card', 'lesson', 'thanks'] as const;
type Surface = (typeof SURFACES)[number];
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

interface PreviewProps {
  readonly draft: DraftCampaign;
  /** What is open in the editor: its lesson is shown first. */
  readonly part: Part;
}

/** Each surface of a campaign as a recipient sees it, in both languages and both sets of colours. */
export function Preview({ draft, part }: PreviewProps) {
  const { lang, words } = useStudio();
  const [surface, setSurface] = useState<Surface>('card');
  const [at, setAt] = useState(part === 'campaign' ? 0 : part);
  const [spoken, setSpoken] = useState<Lang>(
    draft.languages.includes(lang) ? lang : (draft.languages[0] ?? 'fr'),
  );
  const [scheme, setScheme] = useState<Scheme>('light');
  const campaign = toDocument(draft);
  const lesson = campaign.lessons[at];
  return (
    <div class="preview">
      <div class="panel controls">
        <Segments
          name="surface"
          legend={words.preview.surface}
          options={SURFACES}
          labels={words.preview.surfaces}
          value={surface}
          onChoose={setSurface}
        />
        <Segments
          name="preview-language"
          legend={words.preview.language}
          options={['fr', 'en'] as const}
          labels={words.edit.lang}
          value={spoken}
          onChoose={setSpoken}
        />
        <Segments
          name="colours"
          legend={words.preview.colours}
          options={SCHEMES}
          labels={words.preview.schemes}
          value={scheme}
          onChoose={setScheme}
        />
        {surface !== 'thanks' && (
          <label class="plain">
            <span class="field-label">{words.preview.lesson}</span>
            <select
              class="field"
              value={at}
              onChange={({ currentTarget }) => setAt(Number(currentTarget.value))}
            >
              {campaign.lessons.map(({ title }, index) => (
                <option key={index} value={index}>
                  {words.edit.lesson(index + 1, textIn(title, lang) || words.edit.untitled)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {surface !== 'thanks' && lesson === undefined && <p class="empty">{words.preview.none}</p>}
      {surface === 'card' && lesson !== undefined && (
        <CardPreview key={at} campaign={campaign} lesson={lesson} lang={spoken} scheme={scheme} />
      )}
      {surface === 'lesson' && lesson !== undefined && (
        <section class={`stage ${scheme}`} aria-label={words.preview.lessonFrame} data-surface="lesson">
          <div class="page">
            <LessonView key={`${at} ${spoken}`} campaign={campaign} lesson={lesson} lang={spoken} preview />
          </div>
        </section>
      )}
      {surface === 'thanks' && (
        <section class={`stage ${scheme}`} aria-label={words.preview.thanksFrame} data-surface="thanks">
          <div class="page">
            <div class="panel">
              <h2>{words.preview.thanksTitle}</h2>
              <Markdown
                text={textIn(campaign.thanks, spoken) || words.preview.unwritten}
                lang={langOf(campaign.thanks, spoken)}
              />
            </div>
          </div>
        </section>
      )}
    </div>
  );
}
