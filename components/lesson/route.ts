import type { Campaign, Lesson } from '../../utils/campaign/schema';
import type { Shelf } from './shelf';

/** What the page shows: the library, which it shows for an unknown address as well, or one lesson. */
export type Screen =
  | { readonly kind: 'library'; readonly isStray: boolean }
  | { readonly kind: 'lesson'; readonly campaign: Campaign; readonly lesson: Lesson };

/** The address of the library; so is the page without any. */
export const LIBRARY = '#library';

/** @param hash `#<campaign>/<lesson>` for a lesson */
export function screenAt(hash: string, shelf: Shelf): Screen {
  for (const { campaign } of shelf.campaigns) {
    const lesson = campaign.lessons.find((one) => addressOf(campaign, one) === hash);
    if (lesson !== undefined) return { kind: 'lesson', campaign, lesson };
  }
  return { kind: 'library', isStray: hash !== '' && hash !== LIBRARY };
}

export function addressOf(campaign: { readonly id: string }, lesson: { readonly id: string }): string {
  return `#${campaign.id}/${lesson.id}`;
}
