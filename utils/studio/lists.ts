/** The list with the item at `from` standing at `to`. The same list, if either is outside of it. */
export function moveItem<T>(list: T[], from: number, to: number): T[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length || from === to) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** The list without the item at `at`. */
export function removeItem<T>(list: T[], at: number): T[] {
  return list.toSpliced(at, 1);
}

/** The list with the item at this place if it is wanted, and without it if not; others stay in their order. */
export function toggleItem<T>(list: readonly T[], item: T, isWanted: boolean, order: readonly T[]): T[] {
  const wanted = new Set(list);
  if (isWanted) wanted.add(item);
  else wanted.delete(item);
  return [...order.filter((one) => wanted.has(one)), ...[...wanted].filter((one) => !order.includes(one))];
}
