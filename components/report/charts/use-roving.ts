import { useRef, useState } from 'preact/hooks';

/** One of several things that arrow keys go through; Tab comes to one of them only. */
export interface Roving {
  /** The thing that Tab comes to, or that the pointer is on; null as long as neither was. */
  readonly shown: number | null;
  /** Attributes and listeners of the thing at a place. */
  of(at: number): {
    /** In small letters: names of attributes in SVG are told apart by case. */
    readonly tabindex: 0 | -1;
    onFocus(): void;
    onPointerEnter(): void;
    onKeyDown(event: KeyboardEvent): void;
    ref(element: SVGGElement | null): void;
  };
}

/**
 * @param keys the keys that go one back and one on
 * @param first where Tab comes to before any arrow was pressed
 */
export function useRoving(count: number, first: number, keys: readonly [back: string, on: string]): Roving {
  const [stop, setStop] = useState<number | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const elements = useRef(new Map<number, SVGGElement>());
  const current = Math.min(stop ?? first, count - 1);

  function onKeyDown(event: KeyboardEvent): void {
    const goals: Readonly<Record<string, number>> = {
      [keys[0]]: current - 1,
      [keys[1]]: current + 1,
      Home: 0,
      End: count - 1,
    };
    const goal = goals[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    elements.current.get(Math.max(0, Math.min(count - 1, goal)))?.focus();
  }

  return {
    shown: shown === null || shown >= count ? null : shown,
    of: (at) => ({
      tabindex: at === current ? 0 : -1,
      onFocus: () => {
        setStop(at);
        setShown(at);
      },
      onPointerEnter: () => setShown(at),
      onKeyDown,
      ref: (element) => {
        if (element === null) elements.current.delete(at);
        else elements.current.set(at, element);
      },
    }),
  };
}
