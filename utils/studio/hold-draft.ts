/** What a tab that writes a draft holds. */
export interface Hold {
  /** Resolves when another tab has taken the draft over. */
  readonly taken: Promise<void>;
  release(): void;
}

type Locks = Pick<LockManager, 'request'>;

/** How long to wait for a tab that is just being closed or loaded anew, in ms. */
const PATIENCE = 500;

/**
 * Takes a draft for this tab alone, so that two tabs never write over each other. The browser gives it back when the
 * tab is closed or dies. Null: another tab has it, and `force` was not asked for.
 */
export function holdDraft(locks: Locks, id: string, force = false): Promise<Hold | null> {
  return new Promise((resolve) => {
    let tellTaken = (): void => undefined;
    const taken = new Promise<void>((tell) => {
      tellTaken = tell;
    });
    locks
      .request(
        `studio-draft-${id}`,
        force ? { steal: true } : { signal: AbortSignal.timeout(PATIENCE) },
        () => new Promise<void>((release) => resolve({ taken, release })),
      )
      .catch(() => {
        // Not given in time, or, if it was given before, stolen.
        tellTaken();
        resolve(null);
      });
  });
}
