import { describe, expect, it } from 'vitest';
import { endOf } from '../../../components/settings/directory/use-directory';
import { originsOf } from '../../../components/settings/host-access';
import { outcomeOf } from '../../../components/settings/trust/use-trust';
import {
  DIRECTORY,
  directoryState,
  LIST,
  MORNING,
  READING,
  trustState,
} from '../../browser/options/list-states';

describe('what a new state of the trust list says about what was asked for', () => {
  const newer = { ...LIST, takenAt: MORNING + 1 };
  const problem = { at: MORNING, origin: 'mirror', problem: 'offline' } as const;

  it.each([
    ['a list that was taken', trustState({ current: newer }), 'taken'],
    ['a list that is held', trustState({ held: { list: newer, lost: 2_000 } }), 'held'],
    ['nothing new', trustState(), 'same'],
    ['a problem', trustState({ lastTry: problem }), 'problem'],
  ] as const)('%s', (_, after, outcome) => {
    expect(outcomeOf(trustState(), after)).toBe(outcome);
  });

  it('does not tell again of a list that was held already', () => {
    const held = { list: newer, lost: 2_000 };
    expect(outcomeOf(trustState({ held }), trustState({ held }))).toBe('same');
  });
});

describe('how an import in the background ended', () => {
  const running = directoryState({ progress: READING });
  const failed = directoryState({ lastFailure: { reason: 'cut', at: 1, origin: 'mirror' } });

  it('is known once it does not run any more', () => {
    const done = directoryState({ current: { ...DIRECTORY, importedAt: MORNING + 1, rows: 7 } });
    expect(endOf(running, done)).toEqual({ kind: 'done', rows: 7 });
    expect(endOf(running, failed)).toEqual({ kind: 'failed', reason: 'cut' });
    expect(endOf(running, directoryState())).toEqual({ kind: 'same' });
    expect(endOf(running, running)).toBeNull();
  });

  it('is not taken for an older failure', () => {
    expect(endOf({ ...failed, progress: READING }, failed)).toEqual({ kind: 'same' });
  });

  it('is not told when none ran', () => {
    expect(endOf(null, failed)).toBeNull();
    expect(endOf(directoryState(), failed)).toBeNull();
  });
});

describe('the hosts that addresses lead to', () => {
  it('are each told once, and none for an empty setting', () => {
    expect(originsOf(['https://a.example/x', 'https://a.example/y', '', 'http://127.0.0.1:8/'])).toEqual([
      'https://a.example',
      'http://127.0.0.1:8',
    ]);
  });
});
