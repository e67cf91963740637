import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../../utils/platform/language';
import type { DraftCampaign } from '../../../utils/studio/draft';
import { fieldsOfPlace, type Part, partOfPlace, pathOfPlace } from '../../../utils/studio/field-of-place';

interface Wish {
  readonly place: string;
  readonly takesFocus: boolean;
}

interface RevealWay {
  /** Opens the editor, with this language in sight; null: whichever is. */
  show(lang: Lang | null): void;
}

const FOCUSABLE = 'input:not([type="file"]), textarea, select, button, summary';

/** Which part of the draft is open, and the way to the field of any place in it. */
export function useReveal(page: Document, draft: DraftCampaign, { show }: RevealWay) {
  const [chosen, setPart] = useState<Part>(draft.lessons.length > 0 ? 0 : 'campaign');
  const [wish, setWish] = useState<Wish | null>(null);
  const fulfilled = useRef<Wish | null>(null);
  const part = clampPart(chosen, draft);

  function reveal(place: string, takesFocus: boolean): void {
    const last = pathOfPlace(place).at(-1);
    show(last === 'fr' || last === 'en' ? last : null);
    setPart(partOfPlace(place));
    setWish({ place, takesFocus });
  }

  // After the part that was asked for is drawn.
  useEffect(() => {
    if (wish === null || fulfilled.current === wish) return;
    fulfilled.current = wish;
    const field = fieldsOfPlace(wish.place).reduce<HTMLElement | null>(
      (found, id) => found ?? page.getElementById(id),
      null,
    );
    if (field === null) return;
    for (
      let box = field.closest('details');
      box !== null;
      box = box.parentElement?.closest('details') ?? null
    )
      box.open = true;
    field.scrollIntoView({ block: 'nearest' });
    if (!wish.takesFocus) return;
    const target = field.matches(FOCUSABLE) ? field : field.querySelector<HTMLElement>(FOCUSABLE);
    (target ?? field).focus();
  });

  return { part, setPart, reveal };
}

function clampPart(part: Part, { lessons }: DraftCampaign): Part {
  if (part === 'campaign' || lessons.length === 0) return 'campaign';
  return Math.min(part, lessons.length - 1);
}
