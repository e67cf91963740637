import type { ComponentChildren } from 'preact';

/** A line drawing on a 20 × 20 grid, in the colour of the text. Decoration: words always say the same. */
export function Icon({
  children,
  size = 20,
}: {
  readonly children: ComponentChildren;
  readonly size?: number;
}) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** The sign of Pli sûr: a closed envelope under a seal. */
export function PliMark({ size = 22 }: { readonly size?: number }) {
  return (
    <Icon size={size}>
      <path d="M17.5 9.2V6.5a2 2 0 0 0-2-2h-11a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h5" />
      <path d="m3.2 6.2 6.8 5 6.8-5" />
      <circle cx="14.6" cy="14.1" r="4.1" fill="currentColor" stroke="none" />
      <path class="seal-tick" d="m12.8 14.2 1.3 1.3 2.4-2.7" stroke-width="1.3" />
    </Icon>
  );
}

export function Chevron() {
  return (
    <Icon size={16}>
      <path class="chevron" d="m6 8 4 4 4-4" />
    </Icon>
  );
}

export function Cross() {
  return (
    <Icon size={16}>
      <path d="m5.5 5.5 9 9m0-9-9 9" />
    </Icon>
  );
}

export function Outward() {
  return (
    <Icon size={16}>
      <path d="M8.5 4.5h-3a1.5 1.5 0 0 0-1.5 1.5v8.5a1.5 1.5 0 0 0 1.5 1.5h8.5a1.5 1.5 0 0 0 1.5-1.5v-3M11.5 4h4.5v4.5M16 4l-7 7" />
    </Icon>
  );
}

export function Arrow() {
  return (
    <Icon size={16}>
      <path d="M16 10H4.5m4.5-5-5 5 5 5" />
    </Icon>
  );
}
