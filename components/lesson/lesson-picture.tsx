import type { Picture } from '../../utils/campaign/schema';
import { textIn } from '../../utils/campaign/text-in';
import type { Lang } from '../../utils/platform/language';
import { langOf } from './local';

/** The picture of a lesson: one that lies in the extension, or that the campaign carries. */
export function LessonPicture({ picture, lang }: { readonly picture: Picture; readonly lang: Lang }) {
  const { source, alt } = picture;
  const src = 'bundled' in source ? `/lessons/${source.bundled}.svg` : source.data;
  return <img class="picture" src={src} alt={textIn(alt, lang)} lang={langOf(alt, lang)} />;
}
