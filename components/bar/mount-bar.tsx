import { describeFinding } from '../../utils/assess/describe';
import type { Verdict } from '../../utils/assess/verdict';
import type { Help } from '../../utils/gate/presenter';
import type { Composer } from '../../utils/webmail/contract';
import { createBudget } from '../budget';
import { isPressedIn } from '../page-keys';
import type { PageWorld } from '../page-world';
import { Speech } from '../speech';
import { createSurface } from '../surface';
import { fill } from '../words/fill';
import { Bar, calmWords } from './bar';
import styles from './bar.css?inline';
import { type BarState, barLook, barStateKey, barStateOf } from './bar-state';

/** How often the bar is put into the page, the first time included, within how many ms. */
const MOUNTS = 6;
const MOUNTS_WITHIN = 10_000;

/** The bar of one composer. */
export interface BarHandle {
  update(verdict: Verdict, help: Help): void;
  /** Draws again, in the language of the moment. */
  redraw(): void;
  /** Opens the reasons and puts the focus on them. */
  open(): void;
  remove(): void;
}

/** Draws the bar where the composer wants it, and puts it back a few times if the page drops it. */
export function mountBar(composer: Composer, world: PageWorld): BarHandle {
  const surface = createSurface(world.page, 'pli-sur-bar', styles, world.mode);
  const { host, root } = surface;
  const budget = createBudget(MOUNTS, MOUNTS_WITHIN, world.now);
  let shown: { readonly verdict: Verdict; readonly help: Help } | null = null;
  let spoken = barStateKey({ kind: 'silent' });
  let announcement = '';
  /** What is drawn, see `barLook`. */
  let drawn = '';
  /** How many phrases were set aside when last looked at. */
  let aside = 0;

  function place(): void {
    const target = host.isConnected || !composer.isOpen() ? null : composer.barPlace();
    if (target !== null && budget.spend()) target.parent.insertBefore(host, target.before);
  }

  function redraw(): void {
    if (shown === null) return;
    surface.draw(
      <Speech value={world.voice()}>
        <Bar {...shown} announcement={announcement} />
      </Speech>,
      world.voice().lang,
    );
  }

  const offKeys = world.keys.add({
    takes: (event) => isPressedIn(host, event),
    onKeyDown(event) {
      const details = root.querySelector('details');
      if (event.key !== 'Escape' || !details?.open) return;
      details.open = false;
      root.querySelector('summary')?.focus();
    },
  });
  const observer = new MutationObserver(() => {
    if (!host.isConnected) place();
  });
  observer.observe(composer.root, { childList: true, subtree: true });

  return {
    update(next, help) {
      shown = { verdict: next, help };
      const look = barLook(next, help);
      if (look === drawn) return place();
      drawn = look;
      // The live region stands, empty, before it speaks: many screen readers miss one that is born speaking.
      redraw();
      place();
      const state = barStateOf(next, help.aside.length > 0);
      const newlyAside = help.aside.length > aside ? help.aside.at(-1) : undefined;
      aside = help.aside.length;
      if (barStateKey(state) === spoken && newlyAside === undefined) return;
      spoken = barStateKey(state);
      announcement = newlyAside
        ? fill(world.voice().words.aside.said, { text: newlyAside.text })
        : sayState(state, world);
      redraw();
    },
    redraw,
    open() {
      const details = root.querySelector('details');
      if (!details) return;
      details.open = true;
      root.querySelector('summary')?.focus();
    },
    remove() {
      offKeys();
      observer.disconnect();
      surface.remove();
    },
  };
}

function sayState(state: BarState, world: PageWorld): string {
  const { words, sentences } = world.voice();
  if (state.kind === 'silent') return words.bar.calm;
  if (state.kind !== 'remark') return [words.product, calmWords(state.kind, words)].join(', ');
  const title = state.finding ? describeFinding(state.finding, sentences).title : '';
  return [words.product, words.levels[state.level], title].filter((part) => part !== '').join(', ');
}
