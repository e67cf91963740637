import { contentMatters } from '../assess/content-matters';
import type { Verdict } from '../assess/verdict';
import type { GuardWorld } from './guard-world';

/** True while a file is being read whose content may change what is said of the send. */
export function isBeingRead(verdict: Verdict): boolean {
  return contentMatters(verdict) && verdict.files.some(({ state }) => state === 'reading');
}

/**
 * Judges once the attached files have been read. The person sees that it takes time, and may go back, or not wait: what
 * is unread then counts as unknown. The reader's own time limits end the wait in any case.
 */
export async function judgeWhenRead(
  { presenter, files, signal }: GuardWorld,
  judge: () => Verdict,
): Promise<{ readonly verdict: Verdict; readonly isReturned: boolean }> {
  let verdict = judge();
  while (isBeingRead(verdict)) {
    const reading = verdict.files.filter(({ state }) => state === 'reading');
    let forget: () => void = () => undefined;
    const done = new Promise<void>((resolve) => {
      forget = files.follow(() => isBeingRead(judge()) || resolve());
    });
    const waiting = { names: reading.map(({ name }) => name), progress: files.progress, done };
    // If nothing can be drawn the wait goes on unseen.
    const end = await presenter.awaitFiles(waiting, signal).catch(() => done.then(() => 'done'));
    forget();
    if (end === 'go-back') return { verdict, isReturned: true };
    if (end === 'stop') files.cancel();
    verdict = judge();
  }
  return { verdict, isReturned: false };
}
