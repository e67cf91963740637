import type { Path } from '../campaign/remark';

/**
 * One place of a document that is being written: what stands there, where it is, and the way to change it. Changes are
 * functions of what stands there at that moment, so that two in a row do not undo each other.
 */
export interface Spot<T> {
  readonly value: T;
  readonly path: Path;
  /** @param how `typing`: one key of many. `path`: what was touched, if it is less than the whole of this place. */
  edit(change: (value: T) => T, how?: How): void;
}

export interface How {
  readonly isTyping?: boolean;
  readonly path?: Path;
}

/** The place of one field. */
export function fieldOf<T extends object, K extends keyof T & string>(spot: Spot<T>, key: K): Spot<T[K]> {
  const path = [...spot.path, key];
  return {
    value: spot.value[key],
    path,
    edit: (change, how) => spot.edit((value) => ({ ...value, [key]: change(value[key]) }), { path, ...how }),
  };
}

/** The places of the items of a list. */
export function itemsOf<T>(spot: Spot<T[]>): Spot<T>[] {
  return spot.value.map((value, at) => {
    const path = [...spot.path, at];
    return {
      value,
      path,
      edit: (change, how) =>
        spot.edit((items) => items.map((item, index) => (index === at ? change(item) : item)), {
          path,
          ...how,
        }),
    };
  });
}
