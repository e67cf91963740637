import type { ComponentChild } from 'preact';
import type { MailboxKind } from '../../utils/directory/mailbox';
import { Icon } from '../icons/icon';

const DRAWINGS: Readonly<Record<MailboxKind, ComponentChild>> = {
  PER: (
    <>
      <circle cx="10" cy="6.6" r="3" />
      <path d="M4.2 16.4c.5-3.2 2.8-5 5.8-5s5.3 1.8 5.8 5" />
    </>
  ),
  ORG: (
    <>
      <circle cx="7.2" cy="7" r="2.5" />
      <path d="M2.4 15.6c.4-2.8 2.3-4.3 4.8-4.3s4.4 1.5 4.8 4.3" />
      <path d="M12.6 4.7a2.5 2.5 0 0 1 0 4.6M14.2 11.7c1.9.5 3.1 1.9 3.4 3.9" />
    </>
  ),
  CAB: (
    <>
      <path d="M3.5 9.3 10 3.8l6.5 5.5M5.2 8v8.2h9.6V8" />
      <path d="M8.3 16v-4.2h3.4V16" />
    </>
  ),
  APP: (
    <>
      <rect x="5" y="5" width="10" height="10" rx="1.6" />
      <path d="M8 2.5V5M12 2.5V5M8 15v2.5M12 15v2.5M2.5 8H5M2.5 12H5M15 8h2.5M15 12h2.5" />
    </>
  ),
};

/** The shape of a kind of mailbox, told apart without colour. */
export function KindIcon({ kind }: { readonly kind: MailboxKind }) {
  return <Icon size={16}>{DRAWINGS[kind]}</Icon>;
}

export function Star({ isFull }: { readonly isFull: boolean }) {
  return (
    <Icon size={18}>
      <path
        d="m10 3 2.15 4.5 4.85.65-3.55 3.4.87 4.9L10 14.1l-4.32 2.35.87-4.9L3 8.15l4.85-.65z"
        fill={isFull ? 'currentColor' : 'none'}
      />
    </Icon>
  );
}

export function Lens() {
  return (
    <Icon size={18}>
      <circle cx="8.7" cy="8.7" r="5.2" />
      <path d="m12.6 12.6 4 4" />
    </Icon>
  );
}

/** A page with something beside it. */
export function PanelIcon() {
  return (
    <Icon size={16}>
      <rect x="2.5" y="4" width="15" height="12" rx="1.6" />
      <path d="M12.2 4v12" />
    </Icon>
  );
}
