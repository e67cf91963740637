import type { Campaign } from '../../../utils/campaign/schema';
import { textIn } from '../../../utils/campaign/text-in';
import type { LessonAnswer } from '../../../utils/platform/learning-verbs';
import type { Play } from '../../../utils/studio/play';
import { LessonView } from '../../lesson/lesson-view';
import { langOf } from '../../lesson/local';
import { Markdown } from '../../lesson/markdown';
import type { Score } from '../../lesson/quiz-state';
import { CardStage } from '../preview/card-stage';
import { useStudio } from '../studio-context';

interface PlaySceneProps {
  readonly campaign: Campaign;
  readonly play: Play;
  readonly isAllDone: boolean;
  onAnswer(answer: LessonAnswer): void;
  onDone(score: Score): void;
  onClose(): void;
}

/** What the recipient has before their eyes: the card, a lesson, or, at the end, the thanks. */
export function PlayScene({ campaign, play, isAllDone, onAnswer, onDone, onClose }: PlaySceneProps) {
  const { lang, words } = useStudio();
  const { offer, reading } = play;
  const offered = offer === null ? undefined : campaign.lessons[offer.lesson];
  const read = reading === null ? undefined : campaign.lessons[reading];
  return (
    <>
      {offer !== null && offered !== undefined && (
        <CardStage
          invitation={{
            campaign: campaign.id,
            lesson: offered.id,
            title: textIn(offered.title, lang),
            sentence: textIn(offered.invitations[offer.invitation] ?? {}, lang),
            minutes: offered.minutes,
          }}
          lang={lang}
          scheme="auto"
          onAnswer={onAnswer}
        />
      )}
      {read !== undefined && (
        <section
          class="stage"
          aria-label={words.play.reading(textIn(read.title, lang))}
          data-surface="reading"
        >
          <div class="page">
            <LessonView key={reading} campaign={campaign} lesson={read} lang={lang} onDone={onDone} preview />
            <button type="button" class="button" onClick={onClose}>
              {words.play.close}
            </button>
          </div>
        </section>
      )}
      {isAllDone && (
        <section class="panel" aria-labelledby="played-title" data-surface="thanks">
          <h2 id="played-title">{words.play.thanks}</h2>
          <Markdown text={textIn(campaign.thanks, lang)} lang={langOf(campaign.thanks, lang)} />
        </section>
      )}
    </>
  );
}
