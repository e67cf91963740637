import type { Invitation, LessonAnswer } from '../../utils/platform/learning-verbs';
import { PliMark } from '../icons/icon';
import { useSpeech } from '../speech';
import { fill } from '../words/fill';

/** A lesson that is offered, and where the answer goes. */
export interface Offer {
  readonly invitation: Invitation;
  onAnswer(answer: LessonAnswer): void;
}

/** What a lesson is about, what it is good for, and two answers of equal right. Only a person's press counts. */
export function InvitationCard({ invitation, onAnswer }: Offer) {
  const { words } = useSpeech();
  const { title, sentence, minutes } = invitation;
  const answerBy =
    (answer: LessonAnswer) =>
    ({ isTrusted }: MouseEvent) => {
      if (isTrusted) onAnswer(answer);
    };
  return (
    <div class="notice invitation">
      <PliMark />
      <div>
        <p class="title">{title}</p>
        <p>{sentence}</p>
        <div class="answers">
          <button type="button" class="button button-primary" onClick={answerBy('open')}>
            {fill(words.invitation.read, { minutes })}
          </button>
          <button type="button" class="button button-plain" onClick={answerBy('later')}>
            {words.invitation.later}
          </button>
        </div>
      </div>
    </div>
  );
}
