import type { LocalText } from '../../utils/campaign/plan';
import { textIn } from '../../utils/campaign/text-in';
import type { Lang } from '../../utils/platform/language';

/** The language in which `textIn` gives a text. */
export function langOf(text: LocalText, lang: Lang): Lang {
  if (text[lang] !== undefined) return lang;
  return text.fr === undefined ? 'en' : 'fr';
}

/** A text of a campaign. Where it is not written in the person's language, it is marked as what it is. */
export function Local({ text, lang }: { readonly text: LocalText; readonly lang: Lang }) {
  const spoken = langOf(text, lang);
  return <span {...(spoken === lang ? {} : { lang: spoken })}>{textIn(text, lang)}</span>;
}
