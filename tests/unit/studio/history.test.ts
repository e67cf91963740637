import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  endTyping,
  type History,
  MOST_STEPS,
  makeEdit,
  PAUSE,
  placeOfRedo,
  placeOfUndo,
  redo,
  startHistory,
  undo,
} from '../../../utils/studio/history';

interface Doc {
  readonly text: string;
}

/** An edit that makes a new document of the one before. */
const edits = fc.record({
  path: fc.constantFrom(['title', 'fr'], ['lessons', 0, 'body', 'fr'], ['lessons', 1]),
  letter: fc.constantFrom('a', 'b', 'c'),
  isTyping: fc.boolean(),
  after: fc.integer({ min: 0, max: 3 * PAUSE }),
});
type Typed = typeof edits extends fc.Arbitrary<infer T> ? T : never;

function type(history: History<Doc>, { path, letter, isTyping }: Typed, at: number): History<Doc> {
  return makeEdit(history, { path, isTyping, at, change: ({ text }) => ({ text: `${text}${letter}` }) });
}

function typeAll(all: readonly Typed[]): { histories: History<Doc>[]; last: History<Doc> } {
  let at = 0;
  let last = startHistory<Doc>({ text: '' });
  const histories = [last];
  for (const edit of all) {
    at += edit.after;
    last = type(last, edit, at);
    histories.push(last);
  }
  return { histories, last };
}

describe('whatever was written', () => {
  test('undo gives the very document before the step, and redo the one after it', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 40 }), edits, (all, { after: _, ...edit }) => {
        const before = endTyping(typeAll(all).last);
        const after = type(before, { ...edit, after: 0 }, 0);
        expect(undo(after).present).toBe(before.present);
        expect(redo(undo(after)).present).toBe(after.present);
        expect(placeOfUndo(after)).toEqual(edit.path);
        expect(placeOfRedo(undo(after))).toEqual(edit.path);
      }),
    );
  });

  test('undone to the end it is the first document, and made again it is the last', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 60 }), (all) => {
        const { histories, last } = typeAll(all);
        let back = last;
        for (let step = 0; step < all.length; step++) back = undo(back);
        expect(back.present).toBe(histories[0]?.present);
        let forth = back;
        for (let step = 0; step < all.length; step++) forth = redo(forth);
        expect(forth.present).toBe(last.present);
      }),
    );
  });

  test('each document that undo meets is one that stood there before', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 30 }), (all) => {
        const { histories, last } = typeAll(all);
        const seen = new Set(histories.map(({ present }) => present));
        for (let back = last; back.past.length > 0; back = undo(back))
          expect(seen).toContain(undo(back).present);
      }),
    );
  });
});

describe('typing', () => {
  const key = (after: number, path: Typed['path'] = ['title', 'fr']): Typed => ({
    path,
    letter: 'a',
    isTyping: true,
    after,
  });

  test('into one field without a rest is one step', () => {
    const { last } = typeAll([key(0), key(100), key(100), key(100)]);
    expect(last.present.text).toBe('aaaa');
    expect(undo(last).present.text).toBe('');
  });

  test('after a rest, in another field, or once the field was left is a step of its own', () => {
    expect(undo(typeAll([key(0), key(PAUSE)]).last).present.text).toBe('a');
    expect(undo(typeAll([key(0), key(1, ['lessons', 1])]).last).present.text).toBe('a');
    const left = endTyping(typeAll([key(0)]).last);
    expect(undo(type(left, key(1), 1)).present.text).toBe('a');
  });
});

test('a hundred steps and more can be taken back', () => {
  const step: Typed = { path: ['lessons', 1], letter: 'a', isTyping: false, after: 0 };
  const { last } = typeAll(Array.from({ length: MOST_STEPS + 50 }, () => step));
  let back = last;
  for (let count = 0; count < MOST_STEPS; count++) back = undo(back);
  expect(MOST_STEPS).toBeGreaterThanOrEqual(100);
  expect(back.present.text).toHaveLength(50);
  expect(undo(back)).toBe(back);
});

test('an edit that changes nothing is no step, and a new edit gives up what was undone', () => {
  const first = startHistory<Doc>({ text: '' });
  expect(makeEdit(first, { path: [], isTyping: false, at: 0, change: (doc) => doc })).toBe(first);
  const step: Typed = { path: ['lessons', 1], letter: 'b', isTyping: false, after: 0 };
  const undone = undo(type(first, step, 0));
  expect(redo(type(undone, step, 0)).present.text).toBe('b');
  expect(type(undone, step, 0).future).toEqual([]);
});
