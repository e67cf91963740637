import type { ComponentChild } from 'preact';
import type { VerdictLevel } from '../../utils/assess/verdict';
import { Icon } from './icon';

const DRAWINGS: Readonly<Record<VerdictLevel, ComponentChild>> = {
  clear: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="m6.8 10.2 2.3 2.3 4.2-4.8" />
    </>
  ),
  notice: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M10 9.2v4.3M10 6.5v.1" />
    </>
  ),
  unchecked: (
    <>
      <circle cx="10" cy="10" r="7.25" stroke-dasharray="2.6 2.3" />
      <path d="M8 8.1a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3M10 13.7v.1" />
    </>
  ),
  warn: (
    <>
      <path d="M10 3.2 2.6 15.6a.8.8 0 0 0 .7 1.2h13.4a.8.8 0 0 0 .7-1.2z" />
      <path d="M10 8.2v3.7M10 14.2v.1" />
    </>
  ),
  // An open envelope: the letter would travel unsealed.
  justify: (
    <>
      <path d="M3 8.2V15a1.8 1.8 0 0 0 1.8 1.8h10.4A1.8 1.8 0 0 0 17 15V8.2L10 3z" />
      <path d="M10 7.6v4M10 13.8v.1" />
    </>
  ),
  block: (
    <>
      <path d="M7 2.8h6L17.2 7v6L13 17.2H7L2.8 13V7z" />
      <path d="M6.6 10h6.8" />
    </>
  ),
};

/** The shape of a level, told apart without colour. */
export function LevelIcon({ level, size = 20 }: { readonly level: VerdictLevel; readonly size?: number }) {
  return <Icon size={size}>{DRAWINGS[level]}</Icon>;
}
