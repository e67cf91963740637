import type { ComponentChildren } from 'preact';
import { LOOKS, type Look } from './chart-data';

/** The drawn patterns, by look; `calm` has none. On a tile of 8 × 8. */
const PATTERNS: Readonly<Partial<Record<Look, ComponentChildren>>> = {
  good: <path d="M-2 10 10-2M-2 2 2-2M6 10l4-4" />,
  moved: <path d="M0 4h8" />,
  held: (
    <>
      <circle cx="2" cy="2" r="1.2" />
      <circle cx="6" cy="6" r="1.2" />
    </>
  ),
  alert: <path d="M-2-2 10 10M-2 10 10-2" />,
};

/** The patterns of one drawing. Their names are the page's, so each drawing has a prefix of its own. */
export function Patterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      {LOOKS.map((look) => (
        <pattern key={look} id={`${prefix}-${look}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <g class={`pattern pattern-${look}`}>{PATTERNS[look]}</g>
        </pattern>
      ))}
    </defs>
  );
}

interface BlockProps {
  readonly prefix: string;
  readonly look: Look;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A filled piece of a chart: its colour, and its pattern over it. */
export function Block({ prefix, look, ...place }: BlockProps) {
  return (
    <>
      <rect class={`look-${look}`} {...place} />
      {look !== 'calm' && <rect class="over" fill={`url(#${prefix}-${look})`} {...place} />}
    </>
  );
}
