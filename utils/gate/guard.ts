import type { Verdict } from '../assess/verdict';
import type { Draft } from '../mail/draft';
import type { Composer, HeldRequest, RequestReading, WebmailAdapter } from '../webmail/contract';
import { isMailForm } from '../webmail/request-doors';
import { type Approval, covers, digestOf, grantApproval } from './approval';
import { converse, type HoldEnd } from './conversation';
import { evaluate, needsQuestion, unreadDraft } from './evaluate';
import type { GuardWorld } from './guard-world';
import { journalEntryOf } from './journal-of';
import { isBeingRead, judgeWhenRead } from './judge-when-read';
import type { JudgeRequest } from './request-barrier';

/** What the guard remembers of one composer. */
interface Session {
  /** A question about it is open: further sends of it are swallowed. */
  asking: boolean;
  /** Its own Send is being pressed by us: the first barrier lets that pass. */
  pressing: boolean;
}

/** Consent that waits for its request, with what the journal will say. */
interface Granted {
  readonly approval: Approval;
  readonly end: HoldEnd;
}

/** How long a webmail may take between Send and its request, or the closing of its composer. */
const SEND_TIMEOUT = 10_000;

/** Decides about sends. Both barriers ask it; it asks the person where the verdict says so. */
export interface Guard {
  onSend(composer: Composer, adapter: WebmailAdapter): 'go' | 'hold';
  readonly onRequest: JudgeRequest;
}

export function createGuard(world: GuardWorld, adapters: () => readonly WebmailAdapter[]): Guard {
  const page = world.window.document;
  const { host } = world.window.location;
  const sessions = new WeakMap<Element, Session>();
  let granted: Granted[] = [];

  function sessionOf(composer: Composer): Session {
    const known = sessions.get(composer.root);
    if (known) return known;
    const session = { asking: false, pressing: false };
    sessions.set(composer.root, session);
    return session;
  }

  function record(verdict: Verdict, adapter: WebmailAdapter, end: HoldEnd | null): void {
    const id = world.crypto.randomUUID();
    const now = new Date(world.now());
    world.backstage.record(journalEntryOf(verdict, adapter.id, end, now, id, world.equipment));
  }

  /** Uses up the live approval that covers a verdict, if there is one. */
  function takeApproval(verdict: Verdict): Granted | null {
    granted = granted.filter(({ approval }) => world.now() < approval.until);
    const found = granted.find(({ approval }) => covers(approval, verdict, world.now()));
    if (found === undefined) return null;
    granted = granted.filter((one) => one !== found);
    return found;
  }

  function isApproved(verdict: Verdict): boolean {
    return granted.some(({ approval }) => covers(approval, verdict, world.now()));
  }

  function onSend(composer: Composer, adapter: WebmailAdapter): 'go' | 'hold' {
    const session = sessionOf(composer);
    if (session.pressing) return 'go';
    if (session.asking) return 'hold';
    const judgement = world.judgement();
    const verdict = judgement === null ? null : evaluate(() => composer.read(), judgement, host);
    const mustWait = verdict !== null && isBeingRead(verdict);
    if (verdict !== null && !mustWait && !needsQuestion(verdict)) {
      if (!adapter.holdsRequests) record(verdict, adapter, null);
      return 'go';
    }
    // A webmail may ask something of its own after our question (« no subject? ») and have a second Send for it.
    if (verdict !== null && !mustWait && isApproved(verdict)) return 'go';
    session.asking = true;
    void holdComposer(composer, adapter, session).finally(() => {
      session.asking = false;
    });
    return 'hold';
  }

  async function holdComposer(composer: Composer, adapter: WebmailAdapter, session: Session): Promise<void> {
    await world.ready();
    const judgement = world.judgement();
    if (judgement === null) return;
    const { verdict, isReturned } = await judgeWhenRead(world, () =>
      evaluate(() => composer.read(), judgement, host),
    );
    if (isReturned) composer.focusBody();
    const end: HoldEnd = isReturned
      ? { kind: 'returned', verdict }
      : needsQuestion(verdict)
        ? await hold(composer, verdict, null)
        : { kind: 'send', verdict, reason: null, mended: false };
    session.asking = false;
    if (end.kind === 'send') await release(composer, adapter, session, end);
    else record(end.verdict, adapter, end);
  }

  /** Asks about a held send until it is decided. A lesson about what held it may follow, once nobody writes. */
  async function hold(
    composer: Composer | null,
    verdict: Verdict,
    sent: (() => Draft) | null,
  ): Promise<HoldEnd> {
    const end = await converse(world, composer, verdict, sent);
    world.lessons.afterHold(verdict);
    return end;
  }

  /** Presses the webmail's own Send once, with an approval on the table for the request it makes. */
  async function release(
    composer: Composer,
    adapter: WebmailAdapter,
    session: Session,
    end: HoldEnd,
  ): Promise<void> {
    const grant = { approval: grantApproval(end.verdict, world.now()), end };
    if (adapter.holdsRequests) granted.push(grant);
    if (world.window.opener !== null) await share(end.verdict);
    session.pressing = true;
    const pressed = composer.pressSend();
    session.pressing = false;
    if (!adapter.holdsRequests) record(end.verdict, adapter, end);
    if (!pressed || !(await leaves(composer))) world.presenter.notify('sent-not-seen');
  }

  async function share(verdict: Verdict): Promise<void> {
    await world.backstage.shareApproval(await digestOf(verdict, world.crypto)).catch(() => undefined);
  }

  async function leaves(composer: Composer): Promise<boolean> {
    const deadline = world.now() + SEND_TIMEOUT;
    while (world.now() < deadline && !world.signal.aborted) {
      if (!composer.isOpen()) return true;
      await new Promise((resolve) => world.window.setTimeout(resolve, 100));
    }
    return !composer.isOpen();
  }

  const onRequest: JudgeRequest = (request, canWait, later) => {
    const read = readRequest(request);
    if (read === null) return 'pass';
    const { adapter, reading } = read;
    if (reading.kind === 'save') return reading.learn === undefined ? 'pass' : { learn: reading.learn };
    const { composer } = reading;
    const judgement = world.judgement();
    if (judgement !== null) {
      const verdict = evaluate(() => draftOf(reading), judgement, host);
      const approved = isBeingRead(verdict) ? null : takeApproval(verdict);
      if (approved !== null || !(isBeingRead(verdict) || needsQuestion(verdict))) {
        record(verdict, adapter, approved?.end ?? null);
        return 'pass';
      }
    }
    const session = composer === null ? null : sessionOf(composer);
    if (session?.asking) return 'refuse';
    if (session) session.asking = true;
    void holdRequest(adapter, reading, canWait ? later : null).finally(() => {
      if (session) session.asking = false;
    });
    return canWait ? 'wait' : 'refuse';
  };

  function draftOf(reading: Exclude<RequestReading, { kind: 'save' }>) {
    return reading.kind === 'send' ? reading.draft : (reading.composer?.read() ?? unreadDraft(host));
  }

  async function holdRequest(
    adapter: WebmailAdapter,
    reading: Exclude<RequestReading, { kind: 'save' }>,
    answer: ((answer: 'pass' | 'refuse') => void) | null,
  ): Promise<void> {
    let end: HoldEnd | null = null;
    try {
      await world.ready();
      end = await decideRequest(reading);
    } finally {
      if (answer !== null) answer(end?.kind === 'send' && !end.mended ? 'pass' : 'refuse');
    }
    if (end === null) return;
    const { composer } = reading;
    if (end.kind === 'send' && (answer === null || end.mended)) {
      if (composer) await release(composer, adapter, sessionOf(composer), end);
      else world.presenter.notify('sent-not-seen');
    } else record(end.verdict, adapter, end);
  }

  async function decideRequest(reading: Exclude<RequestReading, { kind: 'save' }>): Promise<HoldEnd | null> {
    const judgement = world.judgement();
    if (judgement === null) return null;
    const { verdict, isReturned } = await judgeWhenRead(world, () =>
      evaluate(() => draftOf(reading), judgement, host),
    );
    if (isReturned) return { kind: 'returned', verdict };
    const consent: HoldEnd = { kind: 'send', verdict, reason: null, mended: false };
    if (!needsQuestion(verdict)) return consent;
    const digest = await digestOf(verdict, world.crypto);
    if (await world.backstage.takeApproval(digest).catch(() => false)) return consent;
    return hold(reading.composer, verdict, () => draftOf(reading));
  }

  /** The first adapter that understands a request. One that looks like a send to none of them is held as opaque. */
  function readRequest(request: HeldRequest): { adapter: WebmailAdapter; reading: RequestReading } | null {
    for (const adapter of adapters()) {
      try {
        const reading = adapter.readRequest(request, page);
        if (reading !== null) return { adapter, reading };
      } catch {
        return { adapter, reading: { kind: 'opaque', composer: null } };
      }
    }
    const [adapter] = adapters();
    return adapter && isMailForm(request.fields)
      ? { adapter, reading: { kind: 'opaque', composer: null } }
      : null;
  }

  return { onSend, onRequest };
}
