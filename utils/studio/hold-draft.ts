/** What a tab that writes a draft holds. */
export interface Hold {
  /** Resolves when another tab has taken the draft over. */
  readonly taken: Promise<void>;
  release(): void;
}

type Locks = Pick<LockManager, 'request'>;

/**
 * Takes a draft for this tab alone, so that two tabs never write over each other. The browser gives it back when the
 * tab is closed or dies. Null: another tab has it, and `force` was not asked for.
 */
export function holdDraft(locks: Locks, id: string, force = false): Promise<Hold | null> {
  return new Promise((resolve, reject) => {
    let tellTaken = (): void => undefined;
    const taken = new Promise<void>((tell) => {
      tellTaken = tell;
    });
    const keep = (lock: Lock | null): Promise<void> | undefined => {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      return new Promise((release) => resolve({ taken, release }));
    };
    locks
      .request(`studio-draft-${id}`, force ? { steal: true } : { ifAvailable: true }, keep)
      .catch((error: unknown) => {
        // A lock that is stolen is rejected where it was held.
        tellTaken();
        reject(error);
      });
  });
}
