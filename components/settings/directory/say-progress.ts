import type { ImportProgress } from '../../../utils/directory/state';
import type { DirectoryWords } from './words-fr';

/** How far an import is, in one line: phase, bytes, rows, time left. */
export function sayProgress(
  { phase, bytesRead, bytesTotal, rows, secondsLeft }: ImportProgress,
  { progress: words }: DirectoryWords,
): string {
  const bytes = bytesTotal === null ? words.bytes(bytesRead) : words.bytesOf(bytesRead, bytesTotal);
  const left = secondsLeft === null ? '' : sayTimeLeft(secondsLeft, words);
  return [words.phases[phase], bytes, words.rows(rows), left].filter((part) => part !== '').join(' · ');
}

function sayTimeLeft(seconds: number, words: DirectoryWords['progress']): string {
  return seconds < 90
    ? words.seconds(Math.max(1, Math.ceil(seconds)))
    : words.minutes(Math.round(seconds / 60));
}

/** What is read aloud: changes with the phase and at each quarter, not with each tick. */
export function sayProgressAloud(progress: ImportProgress, { progress: words }: DirectoryWords): string {
  const part = partOf(progress);
  const name = words.phases[progress.phase];
  return progress.phase !== 'reading' || part === null
    ? words.aloudPhase(name)
    : words.aloud(name, Math.floor(part * 4) * 25);
}

/** How much of the file has been read, from 0 to 1; null if nobody knows. */
export function partOf({ bytesRead, bytesTotal }: ImportProgress): number | null {
  return bytesTotal === null || bytesTotal === 0 ? null : Math.min(1, bytesRead / bytesTotal);
}
