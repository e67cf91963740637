import type { Verdict } from '../../utils/assess/verdict';
import type { Help } from '../../utils/gate/presenter';
import type { Composer } from '../../utils/webmail/contract';
import { isPressedIn } from '../page-keys';
import type { PageWorld } from '../page-world';
import { Speech } from '../speech';
import { createSurface } from '../surface';
import { markOf } from './mark-of';
import { Marks } from './marks';
import styles from './marks.css?inline';
import { type Badge, placeBadges } from './place-badges';

/** How often badges follow what no event tells (a menu opened over them, a neighbour gone), in ms. */
const FOLLOW_EVERY = 300;

interface Shown {
  readonly verdict: Verdict;
  readonly help: Help;
}

/** The badges beside the recipients of a page, in a layer of their own: nothing is put into the page's fields. */
export interface MarkLayer {
  show(composer: Composer, verdict: Verdict, help: Help): void;
  forget(composer: Composer): void;
  redraw(): void;
  remove(): void;
}

export function createMarkLayer(world: PageWorld, onOpen: (composer: Composer) => void): MarkLayer {
  const { page } = world;
  const shown = new Map<Composer, Shown>();
  const surface = createSurface(page, 'pli-sur-marks', styles, world.mode);
  let following: AbortController | null = null;
  let drawn = '';
  let hushes = 0;

  const offKeys = world.keys.add({
    takes: (event) => isPressedIn(surface.host, event) || (event.key === 'Escape' && hasTip()),
    onKeyDown(event) {
      if (event.key !== 'Escape') return;
      hushes += 1;
      redraw();
    },
  });

  function hasTip(): boolean {
    return surface.host.isConnected && surface.root.querySelector('.tip') !== null;
  }

  function open({ composer, found }: Badge): void {
    const help = shown.get(composer)?.help;
    if (found !== null && help) help.find(found);
    else onOpen(composer);
  }

  function redraw(): void {
    drawn = '';
    follow();
  }

  function follow(): void {
    const badges = [...shown].flatMap(([composer, { verdict, help }]) =>
      composer.isOpen() ? placeBadges(page, surface.host, composer, verdict, help) : [],
    );
    const look = badges
      .map(({ key, mark, x, y, isPublished }) => [key, mark, x, y, isPublished].join())
      .join('\n');
    if (look === drawn) return;
    drawn = look;
    if (badges.length > 0 && !surface.host.isConnected) page.documentElement.append(surface.host);
    surface.draw(
      <Speech value={world.voice()}>
        <Marks badges={badges} hushes={hushes} onOpen={open} />
      </Speech>,
      world.voice().lang,
    );
  }

  /** Listens only while there is a badge to follow. */
  function settle(): void {
    const isNeeded = [...shown.values()].some(({ verdict }) =>
      verdict.recipients.some(({ channel }) => markOf(channel, verdict) !== null),
    );
    if (isNeeded && following === null) following = startFollowing(page, follow);
    if (!isNeeded && following !== null) {
      following.abort();
      following = null;
    }
    follow();
  }

  return {
    show(composer, verdict, help) {
      shown.set(composer, { verdict, help });
      settle();
    },
    forget(composer) {
      shown.delete(composer);
      settle();
    },
    redraw,
    remove() {
      shown.clear();
      following?.abort();
      offKeys();
      surface.remove();
    },
  };
}

/** Calls `follow` at most once a frame when something may have moved, until the controller aborts. */
function startFollowing(page: Document, follow: () => void): AbortController {
  const controller = new AbortController();
  const { signal } = controller;
  const { defaultView: view } = page;
  if (view === null) return controller;
  let frame: number | null = null;

  function later(): void {
    frame ??=
      view?.requestAnimationFrame(() => {
        frame = null;
        if (!signal.aborted) follow();
      }) ?? null;
  }

  view.addEventListener('scroll', later, { capture: true, passive: true, signal });
  view.addEventListener('resize', later, { passive: true, signal });
  const sizes = new ResizeObserver(later);
  sizes.observe(page.documentElement);
  const timer = view.setInterval(() => {
    // Not in a frame: to ask for one is to have one drawn, and a key that comes then waits for the next.
    if (page.visibilityState === 'visible') follow();
  }, FOLLOW_EVERY);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    view.clearInterval(timer);
    if (frame !== null) view.cancelAnimationFrame(frame);
  });
  return controller;
}
