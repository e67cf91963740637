import type { Path } from '../campaign/remark';

/** How many steps can be undone. */
export const MOST_STEPS = 200;

/** Typing goes on being one step until the hand rests so long, in ms. */
export const PAUSE = 1_500;

/** One step that was made: what stood before it or after it, and where it changed something. */
interface Step<T> {
  readonly state: T;
  readonly path: Path;
}

/** A document with what it was and, after an undo, what it was to become. Newest last in both lists. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly present: T;
  readonly future: readonly Step<T>[];
  /** Where the person is typing, and when the last key came (ms); null: the next edit is a step of its own. */
  readonly typing: { readonly path: Path; readonly at: number } | null;
}

/** What is done to a document: where, what it becomes, and whether it is one key of many. */
export interface Edit<T> {
  readonly path: Path;
  readonly change: (state: T) => T;
  readonly isTyping: boolean;
  /** A steady clock, in ms. */
  readonly at: number;
}

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], typing: null };
}

/** Makes an edit. Keys typed into one field without a rest make one step; what was undone is given up. */
export function makeEdit<T>(history: History<T>, { path, change, isTyping, at }: Edit<T>): History<T> {
  const { past, present, typing } = history;
  const next = change(present);
  if (Object.is(next, present)) return history;
  const goesOn = isTyping && typing !== null && at - typing.at < PAUSE && isSamePath(typing.path, path);
  return {
    past: goesOn ? past : [...past, { state: present, path }].slice(-MOST_STEPS),
    present: next,
    future: [],
    typing: isTyping ? { path, at } : null,
  };
}

/** Ends the typing: the next key begins a step of its own. */
export function endTyping<T>(history: History<T>): History<T> {
  return history.typing === null ? history : { ...history, typing: null };
}

/** Takes the last step back. The same history, if there is none. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const last = past.at(-1);
  if (last === undefined) return history;
  return {
    past: past.slice(0, -1),
    present: last.state,
    future: [...future, { state: present, path: last.path }],
    typing: null,
  };
}

/** Makes the step again that was taken back last. The same history, if there is none. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const next = future.at(-1);
  if (next === undefined) return history;
  return {
    past: [...past, { state: present, path: next.path }],
    present: next.state,
    future: future.slice(0, -1),
    typing: null,
  };
}

/** Where the step was made that `undo` would take back; null: there is none. */
export function placeOfUndo<T>({ past }: History<T>): Path | null {
  return past.at(-1)?.path ?? null;
}

/** Where the step was made that `redo` would make again; null: there is none. */
export function placeOfRedo<T>({ future }: History<T>): Path | null {
  return future.at(-1)?.path ?? null;
}

function isSamePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((key, at) => key === other[at]);
}
