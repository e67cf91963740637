import { RANK, type Verdict } from '../assess/verdict';
import type { Draft } from '../mail/draft';
import { type Steps, workInSteps } from '../platform/work-in-steps';
import type { Channel } from '../trust/channel';
import type { Composer, WebmailAdapter } from '../webmail/contract';
import { onDocumentRewritten } from './document-rewritten';
import { evaluate, unreadDraft } from './evaluate';
import { findAddress } from './find-address';
import type { Equipped, GuardWorld } from './guard-world';
import type { Help } from './presenter';

/**
 * How long after the last change a composer is read again, in ms. A key press only sets this timer. Reading, judging and
 * drawing are steps between which the page may serve the next key: they are then begun anew.
 */
const QUIET = 250;

const INSIDE: ReadonlySet<Channel> = new Set(['trusted', 'probable', 'patient']);

/**
 * Follows the open composers of a page and shows what is found while the person writes. Gives a function that has them
 * read again, for when what is judged by has changed.
 */
export function watchComposers(world: GuardWorld, recognise: () => readonly WebmailAdapter[]): () => void {
  const { window, presenter, equipment, signal } = world;
  const page = window.document;
  const { host } = window.location;
  const shown = new Set<Composer>();
  let timer: number | null = null;
  let giveUp = (): void => undefined;
  let lastReport = '';

  const later = (): void => {
    giveUp();
    if (timer !== null) window.clearTimeout(timer);
    timer = window.setTimeout(start, QUIET);
  };

  function start(): void {
    timer = null;
    giveUp();
    if (!signal.aborted) giveUp = workInSteps(window, look());
  }

  function* look(): Steps {
    const found = recognise().map((adapter) => ({ adapter, composers: adapter.composers(page) }));
    const open = new Set(found.flatMap(({ composers }) => composers));
    // Before the first yield: whoever has begun to write is offered nothing, however long reading takes.
    if (found.length > 0) world.lessons.look(open.size);
    for (const { adapter, composers } of found) {
      const verdicts: Verdict[] = [];
      for (const composer of composers) {
        yield;
        yield* show(composer, verdicts);
      }
      report(adapter, composers.length, verdicts);
    }
    for (const composer of shown) {
      if (open.has(composer)) continue;
      shown.delete(composer);
      presenter.forget(composer);
    }
    if (world.judgement() !== null) world.files.tidy(new Set([...open].map(({ root }) => root)));
  }

  /** The first composer of a page is what the lexicon is fetched for; it is judged when that is here. */
  function* show(composer: Composer, verdicts: Verdict[]): Steps {
    const judgement = world.judgement();
    if (judgement === null) {
      void world.ready().then(later);
      return;
    }
    const draft = readDraft(composer);
    yield;
    const verdict = evaluate(() => draft, judgement, host);
    verdicts.push(verdict);
    yield;
    const setAside: Help['dismiss'] = (evidence, isAside) => {
      world.aside.set(composer, evidence, isAside);
      start();
    };
    shown.add(composer);
    presenter.show(composer, verdict, {
      findable: equipment.findable(verdict.recipients),
      find: (recipient) => void findAddress(world, composer, recipient),
      aside: world.aside.of(composer),
      dismiss: judgement.canDismiss ? setAside : null,
    });
    void equipment.look(verdict.recipients).then((hasNews) => hasNews && later());
    yield;
  }

  /** If our own reading fails, nothing of the draft is known, as at the send. */
  function readDraft(composer: Composer): Draft {
    try {
      return composer.read();
    } catch {
      return unreadDraft(host);
    }
  }

  function report(adapter: WebmailAdapter, composers: number, verdicts: readonly Verdict[]): void {
    const worst = verdicts.toSorted((one, other) => RANK[other.level] - RANK[one.level])[0] ?? null;
    const rules = worst?.findings.map(({ rule }) => rule) ?? [];
    const recipients = countEquipped(verdicts);
    const summary = [
      adapter.id,
      composers,
      worst?.level,
      worst?.health,
      ...rules,
      ...Object.values(recipients),
    ].join();
    if (summary === lastReport) return;
    lastReport = summary;
    world.backstage.report(adapter, composers, worst, recipients);
  }

  function countEquipped(verdicts: readonly Verdict[]): Equipped {
    const all = verdicts.flatMap(({ recipients }) => recipients);
    const mssante = all.filter(({ channel }) => INSIDE.has(channel)).length;
    return { all: all.length, mssante, findable: equipment.findable(all).size };
  }

  const observer = new MutationObserver((changes) => {
    // Our own bar comes and goes in the page: that is no news.
    if (changes.some((change) => !isOurs(change))) later();
  });
  const attach = (): void => {
    for (const name of ['input', 'change', 'focusin'] as const) {
      window.addEventListener(name, later, { capture: true, signal });
    }
  };
  observer.observe(page, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden', 'class'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
  world.files.follow(later);
  attach();
  onDocumentRewritten(page, attach);
  return later;
}

function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isOurElement(target)) return true;
  const moved = [...addedNodes, ...removedNodes];
  return moved.length > 0 && moved.every(isOurElement);
}

function isOurElement(node: Node): boolean {
  return node.nodeName.toLowerCase().startsWith('pli-sur-');
}
