import { useEffect, useRef } from 'preact/hooks';
import type { Lang } from '../../../utils/platform/language';
import type { Invitation, LessonAnswer } from '../../../utils/platform/learning-verbs';
import buttons from '../../dialog/buttons.css?inline';
import invitationStyles from '../../invitation/invitation.css?inline';
import { InvitationCard } from '../../invitation/invitation-card';
import notice from '../../notice/notice.css?inline';
import { Speech } from '../../speech';
import { createSurface, SHADOW_MODE, type Surface } from '../../surface';
import { ENGLISH } from '../../words/english';
import { FRENCH } from '../../words/french';
import { useStudio } from '../studio-context';
import inPlace from './card-stage.css?inline';

interface CardStageProps {
  readonly invitation: Invitation;
  readonly lang: Lang;
  readonly scheme: 'light' | 'dark' | 'auto';
  onAnswer(answer: LessonAnswer): void;
}

/** The very card that a webmail page gets, with its own styles behind its own border: nothing of this page reaches it. */
export function CardStage({ invitation, lang, scheme, onAnswer }: CardStageProps) {
  const { window, words } = useStudio();
  const stage = useRef<HTMLDivElement>(null);
  const surface = useRef<Surface | null>(null);
  const newest = useRef(onAnswer);
  newest.current = onAnswer;

  useEffect(() => {
    const made = createSurface(
      window.document,
      'pli-sur-notice',
      `${buttons}${notice}${invitationStyles}${inPlace}`,
      SHADOW_MODE,
    );
    stage.current?.append(made.host);
    surface.current = made;
    return () => made.remove();
  }, [window]);

  useEffect(() => {
    surface.current?.host.setAttribute('data-scheme', scheme);
    surface.current?.draw(
      <Speech value={lang === 'fr' ? FRENCH : ENGLISH}>
        <div class="notices">
          <div>
            <InvitationCard invitation={invitation} onAnswer={(answer) => newest.current(answer)} />
          </div>
        </div>
      </Speech>,
      lang,
    );
  });

  return (
    <section class={`stage webmail ${scheme}`} aria-label={words.preview.cardFrame} data-surface="card">
      <p class="inbox">{words.preview.cardInbox}</p>
      <div class="corner" ref={stage} />
    </section>
  );
}
