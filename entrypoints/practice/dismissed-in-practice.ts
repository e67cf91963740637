import type { DismissedLine } from '../../utils/gate/dismissals';

/** What is set aside while practising is known to this page alone: in real messages it goes on counting. */
export function dismissedInPractice(): DismissedLine {
  const hashes = new Set<number>();
  return {
    read: async () => ({ salt: 'practice', hashes: [...hashes] }),
    add: async (hash) => hashes.add(hash),
    undo: async (hash) => hashes.delete(hash),
  };
}
