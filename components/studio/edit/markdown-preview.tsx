import type { Lang } from '../../../utils/platform/language';
import { Markdown } from '../../lesson/markdown';
import { useStudio } from '../studio-context';

/** How a text will be drawn, as it is typed. */
export function MarkdownPreview({ text, lang }: { readonly text: string; readonly lang: Lang }) {
  const { words } = useStudio();
  return (
    <section class="text-preview" aria-label={words.edit.bodyPreviewIn[lang]}>
      {text.trim() === '' ? (
        <p class="empty">{words.edit.bodyEmpty}</p>
      ) : (
        <Markdown text={text} lang={lang} />
      )}
    </section>
  );
}
