import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../../entrypoints/practice/exercises/exercise';
import type { SentMessage } from '../../../entrypoints/practice/exercises/outcome';
import { MSSANTE } from '../../../entrypoints/practice/identities';
import { partsOf } from '../../../entrypoints/practice/recipients';

/** What differs from the message that was ready; or that it was thrown away. */
type Change = Partial<SentMessage> | 'discarded';

/** What was done, and the name of the ending it is. */
export type Way = readonly [done: string, change: Change, ending: string];

/** The message without a word about anybody's health, as the guard sees it. */
export const EMPTIED = { text: 'Bonjour,\n\nBien cordialement', health: 'none', files: [] } as const;

/** Nothing of the situation is left. */
export const ELSEWHERE = { ...EMPTIED, to: ['somebody@else.example'] } as const;

/** Health data for an MSSanté mailbox of somebody who has no part in it. */
export const STRANGER = { from: 'mssante', to: ['sacha.martin-modele@infirmier.mssante.fr'] } as const;

/** Tests that each way ends as told, and that no ending is left out. */
export function playOut(exercise: Exercise, ways: readonly Way[]): void {
  describe(`${exercise.id}: the message`, () => {
    test.each(ways)('%s', (_, change, ending) => {
      const outcome =
        change === 'discarded' ? { kind: change } : ({ ...readyMessage(exercise), ...change } as const);
      expect(exercise.nameEnding(outcome)).toBe(ending);
      expect(exercise.judge(outcome)).toEqual(exercise.endings[ending]);
    });
    test('has no other way to end', () => {
      expect(new Set(ways.map(([, , ending]) => ending))).toEqual(new Set(Object.keys(exercise.endings)));
    });
  });
}

function readyMessage({ draft }: Exercise): SentMessage {
  const { from, to, cc = [], subject, text, files = [] } = draft;
  return {
    kind: 'sent',
    from: from === MSSANTE ? 'mssante' : 'ordinary',
    to: [...to, ...cc].map((one) => partsOf(one).address),
    text: [subject, ...text].join('\n'),
    files: files.map(({ name }) => name),
    health: 'certain',
    reason: null,
  };
}
