import type { ComponentChildren } from 'preact';
import type { Lang } from '../../utils/platform/language';
import { Outward } from '../icons/icon';
import { lessonWords } from './words';

interface OutwardLinkProps {
  readonly href: string;
  readonly lang: Lang;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A link that opens a new tab, and says so. The page behind it learns nothing of this one. */
export function OutwardLink({ href, lang, children, class: look = 'outward' }: OutwardLinkProps) {
  return (
    <a class={look} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <Outward />
      <span class="unseen"> {lessonWords(lang).newTab}</span>
    </a>
  );
}
