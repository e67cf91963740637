type Locks = Pick<LockManager, 'request'>;

interface HeldLock {
  readonly ended: Promise<void>;
  steal(): void;
}

/** Locks as a browser has them, as far as the studio asks: who waits gives up by a signal, and a lock can be stolen. */
export function fakeLocks(): Locks {
  const held = new Map<string, HeldLock>();

  async function request(
    name: string,
    options: LockOptions | LockGrantedCallback<unknown>,
    callback?: LockGrantedCallback<unknown>,
  ): Promise<unknown> {
    if (typeof options === 'function' || callback === undefined) throw new TypeError('not asked for here');
    for (let other = held.get(name); other !== undefined; other = held.get(name)) {
      if (options.steal) other.steal();
      else await Promise.race([other.ended, rejectOn(options.signal)]);
      if (options.steal) break;
    }
    return grant(name, callback);
  }

  async function grant(name: string, callback: LockGrantedCallback<unknown>): Promise<unknown> {
    let end = (): void => undefined;
    let steal = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const stolen = new Promise<never>((_, reject) => {
      steal = () => reject(new DOMException('stolen', 'AbortError'));
    });
    const mine = { ended, steal: () => steal() };
    held.set(name, mine);
    try {
      return await Promise.race([callback({ name, mode: 'exclusive' }), stolen]);
    } finally {
      if (held.get(name) === mine) held.delete(name);
      end();
    }
  }

  return { request: request as Locks['request'] };
}

function rejectOn(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}
