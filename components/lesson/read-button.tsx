import { useState } from 'preact/hooks';
import type { Lang } from '../../utils/platform/language';
import { LevelIcon } from '../icons/level-icon';
import { useFocusOnce } from './use-focus';
import { lessonWords } from './words';

/** How a lesson without questions is done: the person says so. */
export function ReadButton({ lang, onRead }: { readonly lang: Lang; onRead(): void }) {
  const words = lessonWords(lang);
  const [isRead, setIsRead] = useState(false);
  if (isRead) return <ReadSaid lang={lang} />;
  return (
    <p>
      <button
        type="button"
        class="button button-primary"
        onClick={() => {
          setIsRead(true);
          onRead();
        }}
      >
        {words.read}
      </button>
    </p>
  );
}

function ReadSaid({ lang }: { readonly lang: Lang }) {
  const said = useFocusOnce<HTMLParagraphElement>(true);
  return (
    <p ref={said} class="feedback title tone-clear" tabIndex={-1}>
      <LevelIcon level="clear" />
      {lessonWords(lang).quiz.ended}
    </p>
  );
}
