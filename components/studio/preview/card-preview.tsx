import { useState } from 'preact/hooks';
import type { Campaign, Lesson } from '../../../utils/campaign/schema';
import { textIn } from '../../../utils/campaign/text-in';
import type { Lang } from '../../../utils/platform/language';
import type { LessonAnswer } from '../../../utils/platform/learning-verbs';
import { useSay } from '../speaker';
import { useStudio } from '../studio-context';
import { CardStage } from './card-stage';

interface CardPreviewProps {
  readonly campaign: Campaign;
  readonly lesson: Lesson;
  readonly lang: Lang;
  readonly scheme: 'light' | 'dark';
}

/** The card that offers a lesson, in the corner of something like a webmail. */
export function CardPreview({ campaign, lesson, lang, scheme }: CardPreviewProps) {
  const { words } = useStudio();
  const say = useSay();
  const [at, setAt] = useState(0);
  const [answer, setAnswer] = useState<LessonAnswer | null>(null);
  const sentences = lesson.invitations.length;
  const invitation = {
    campaign: campaign.id,
    lesson: lesson.id,
    title: textIn(lesson.title, lang) || words.edit.untitled,
    sentence: textIn(lesson.invitations[at] ?? {}, lang) || words.preview.unwritten,
    minutes: lesson.minutes,
  };
  return (
    <>
      {sentences > 1 && (
        <label class="plain">
          <span class="field-label">{words.preview.invitation}</span>
          <select
            class="field"
            value={at}
            onChange={({ currentTarget }) => setAt(Number(currentTarget.value))}
          >
            {lesson.invitations.map((_, index) => (
              <option key={index} value={index}>
                {words.preview.invitationOption(index + 1)}
              </option>
            ))}
          </select>
        </label>
      )}
      <CardStage
        invitation={invitation}
        lang={lang}
        scheme={scheme}
        onAnswer={(said) => {
          setAnswer(said);
          say(words.preview.cardAnswered[said]);
        }}
      />
      {answer !== null && <p class="help">{words.preview.cardAnswered[answer]}</p>}
    </>
  );
}
