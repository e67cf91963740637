import { useLayoutEffect, useState } from 'preact/hooks';
import { ChannelIcon } from '../icons/channel-icon';
import { useSpeech } from '../speech';
import { fill } from '../words/fill';
import type { MarkId } from './mark-of';
import type { Badge } from './place-badges';

/** Nearer than this to the left edge, in px, a tip opens to the right. */
const TIP_WIDTH = 300;

interface MarksProps {
  readonly badges: readonly Badge[];
  /** How often Escape closed the open tips: each time it grows, they close. */
  readonly hushes: number;
  /** Shows the reasons behind a badge. */
  readonly onOpen: (badge: Badge) => void;
}

/** The badges of a page. */
export function Marks({ badges, ...rest }: MarksProps) {
  const { words } = useSpeech();
  if (badges.length === 0) return null;
  return (
    <section class="marks" aria-label={words.marks.label}>
      {badges.map((badge) => (
        <Mark key={badge.key} badge={badge} {...rest} />
      ))}
    </section>
  );
}

function Mark({ badge, hushes, onOpen }: { readonly badge: Badge } & Omit<MarksProps, 'badges'>) {
  const { words } = useSpeech();
  const [isTold, setIsTold] = useState(false);
  useLayoutEffect(() => setIsTold(false), [hushes]);
  const text = words.marks.texts[badge.mark];
  const tips = words.marks.tips[badge.mark];
  const tip = badge.isPublished ? `${tips} ${words.marks.published}` : tips;
  const next = badge.found === null ? words.marks.more : words.marks.find;
  return (
    // The tip belongs to the badge: the pointer may move from one onto the other.
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by focus
    <div
      class={`mark mark-${badge.mark} tone-${TONES[badge.mark]} ${badge.x < TIP_WIDTH ? 'tip-right' : ''}`}
      style={{ left: `${badge.x}px`, top: `${badge.y}px` }}
      onMouseEnter={() => setIsTold(true)}
      onMouseLeave={() => setIsTold(false)}
    >
      <button
        type="button"
        aria-label={`${fill(words.marks.name, { shown: badge.shown, tip })} ${next}`}
        onClick={(event) => event.isTrusted && onOpen(badge)}
        onFocus={() => setIsTold(true)}
        onBlur={() => setIsTold(false)}
      >
        <span class="badge">
          <ChannelIcon channel={badge.channel} size={14} />
          {text}
        </span>
      </button>
      {isTold && (
        <p class="tip" aria-hidden="true">
          <strong>{badge.shown}</strong>
          {tip}
          {badge.found !== null && <span class="next">{next}</span>}
        </p>
      )}
    </div>
  );
}

/** How much a badge asks to be seen, in the tones of the levels. */
const TONES = {
  trusted: 'clear',
  probable: 'clear',
  patient: 'notice',
  'not-from-here': 'notice',
  outside: 'warn',
  refused: 'warn',
  'look-alike': 'block',
  test: 'warn',
  unreadable: 'unchecked',
} satisfies Record<MarkId, string>;
