import type { JSX } from 'preact';

/** Outlines on a grid of 24, drawn for this page. */
const PATHS = {
  inbox: 'M4 13 6.5 5h11L20 13v6H4z M4 13h4.5l1.5 2.5h4l1.5-2.5H20',
  drafts: 'M5 4h9l5 5v11H5z M14 4v5h5 M8.5 13h7 M8.5 16.5h4',
  sent: 'M20.5 4 3.5 11l6 2.5L20.5 4zM20.5 4l-6 16-5-6.5',
  write: 'M4 20l1-4.5L16 4.5l3.5 3.5-11 11z M13.5 7l3.5 3.5',
  reply: 'M10 6 4 12l6 6 M4 12h9a7 7 0 0 1 7 7',
  replyAll: 'M8 6l-6 6 6 6 M13 6l-6 6 6 6 M7 12h7a7 7 0 0 1 7 7',
  clip: 'M8 12.5l5.5-5.5a3 3 0 0 1 4.5 4.5l-7.5 7.5a4.8 4.8 0 0 1-7-7L11 5',
  save: 'M5 4h11l3 3v13H5z M8.5 4v5h6V4 M8.5 20v-6h7v6',
  bin: 'M5 7h14 M10 7V4h4v3 M7 7l1 13h8l1-13 M10.5 11v5.5 M13.5 11v5.5',
  minimise: 'M6 17h12',
  close: 'M6.5 6.5l11 11 M17.5 6.5l-11 11',
  back: 'M11 5l-7 7 7 7 M4 12h16',
  list: 'M9 7h11 M9 12h11 M9 17h11 M4.5 7h.01 M4.5 12h.01 M4.5 17h.01',
  arrived: 'M4 12.5l5 5L20 6.5',
  almost: 'M3.5 14c3-5 5.5-5 8.5-2s5.5 3 8.5-2',
  again: 'M19 12a7 7 0 1 1-2.2-5.1 M19.5 3.5v4.5h-4.5',
  fold: 'M3.5 6.5h17v12h-17z M3.5 7l8.5 6.5L20.5 7',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside or instead of words; it has no name of its own for a screen reader. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
