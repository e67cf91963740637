import { webcrypto } from 'node:crypto';
import { vi } from 'vitest';
import type { Verdict } from '../../../utils/assess/verdict';
import type { LookUpAnswer } from '../../../utils/directory/answer';
import { createPageFiles } from '../../../utils/files-in-page/page-files';
import { createAside } from '../../../utils/gate/aside';
import type { DismissedLine } from '../../../utils/gate/dismissals';
import { createEquipment } from '../../../utils/gate/equipment';
import type { GuardWorld, Judgement } from '../../../utils/gate/guard-world';
import type { Decision, Question } from '../../../utils/gate/presenter';
import type { Scan } from '../../../utils/health/evidence';
import type { JournalEntry } from '../../../utils/journal/entry';
import type { Address } from '../../../utils/mail/address';
import { type Draft, read } from '../../../utils/mail/draft';
import type {
  Composer,
  HeldRequest,
  MessageToMove,
  RequestReading,
  WebmailAdapter,
} from '../../../utils/webmail/contract';
import { recipientOf } from './build-verdict';

/** Every text that holds the word « plombémie » is health data; nothing else is. */
const scan: Scan = (segments) => {
  const segment = segments.find(({ text }) => text.includes('plombémie'));
  if (segment === undefined) return { level: 'none', evidence: [] };
  const start = segment.text.indexOf('plombémie');
  const evidence = {
    kind: 'term',
    family: 'occupational',
    segment: segment.kind,
    text: 'plombémie',
    start,
    end: start + 9,
    weight: 1,
    why: { fr: 'Un mot de santé.', en: 'A word of health.' },
  } as const;
  return { level: 'certain', evidence: [evidence] };
};

export const JUDGEMENT: Judgement = {
  knowledge: {
    trust: {
      trustedDomains: new Set(['medecin.mssante.fr']),
      listIsStale: true,
      internalDomains: new Set(['service.example']),
    },
    scan,
    mssanteHosts: [],
  },
  policy: { levels: {}, failClosed: false },
  canMove: true,
  canDismiss: true,
};

export const ANSWER: LookUpAnswer = {
  state: 'answered',
  correspondents: [],
  more: false,
  source: 'store',
  asOf: '2026-11-21',
  retryAt: null,
  canAskApi: false,
};

export function draftTo(to: readonly string[], text: string): Draft {
  const sender = recipientOf('alice@service.example').address;
  return {
    sender,
    recipients: read(to.map(recipientOf)),
    subject: read('Résultat'),
    body: read({ written: text, quoted: '', signature: '' }),
    attachments: read([]),
    host: 'webmail.service.example',
  };
}

export interface FakeComposer extends Composer {
  draft: Draft;
  presses: number;
  open: boolean;
  /** Called by the fake page when Send is pressed. */
  whenPressed: () => void;
}

export function fakeComposer(draft: Draft): FakeComposer {
  const composer: FakeComposer = {
    root: Object.create(null) as HTMLElement,
    draft,
    presses: 0,
    open: true,
    whenPressed() {
      composer.open = false;
    },
    isOpen() {
      return composer.open;
    },
    read() {
      return composer.draft;
    },
    recipientMarks: () => [],
    barPlace: () => null,
    pressSend() {
      composer.presses++;
      composer.whenPressed();
      return true;
    },
    focusBody: () => undefined,
    async replaceRecipient(from: Address, to: string | null) {
      const others = composer.draft.recipients.known ? composer.draft.recipients.value : [];
      const kept = others.filter(({ address }) => !(address.known && address.value.key === from.key));
      composer.draft = {
        ...composer.draft,
        recipients: read([...kept, ...(to === null ? [] : [recipientOf(to)])]),
      };
      return 'done';
    },
    fill: async () => 'not-possible',
    editor: () => null,
  };
  return composer;
}

export const REQUEST: HeldRequest = {
  via: 'fetch',
  method: 'POST',
  url: 'https://webmail.service.example/send',
  headers: {},
  text: '',
  fields: null,
};

export interface FakeWorld extends GuardWorld {
  readonly adapter: WebmailAdapter;
  readonly questions: Question[];
  readonly journal: JournalEntry[];
  readonly moved: MessageToMove[];
  readonly used: string[];
  readonly notices: string[];
  /** What held the sends that the person has decided about. */
  readonly held: Verdict[];
  /** What the next request means to the adapter. */
  reading: RequestReading | null;
  /** Answers the open question. */
  decide(decision: Decision): Promise<void>;
  judged: Judgement | null;
  becomeReady(): void;
  time: number;
}

/** Phrases that are set aside go nowhere. */
export const NOWHERE: DismissedLine = {
  read: async () => ({ salt: 'salt', hashes: [] }),
  add: async () => undefined,
  undo: async () => undefined,
};

/** A webmail page without a browser. Questions stay open until `decide`. */
export function fakeWorld(): FakeWorld {
  let answer: ((decision: Decision) => void) | null = null;
  let ready: () => void = () => undefined;
  const whenReady = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const world: FakeWorld = {
    window: {
      document: Object.create(null) as Document,
      location: { host: 'webmail.service.example' },
      opener: null,
      setTimeout: (run: () => void) => {
        world.time += 100;
        queueMicrotask(run);
        return 0;
      },
    } as Window & typeof globalThis,
    adapters: [],
    adapter: {
      id: 'fake',
      label: 'Fake',
      holdsRequests: true,
      recognises: () => true,
      composers: () => [],
      sendAskedBy: () => null,
      readRequest: () => world.reading,
      openComposer: () => false,
    },
    presenter: {
      show: () => undefined,
      forget: () => undefined,
      ask: (question) => {
        world.questions.push(question);
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
      awaitFiles: (waiting) => waiting.done.then(() => 'done'),
      isAsking: () => false,
      invite: () => () => undefined,
      notify: (notice) => void world.notices.push(notice),
    },
    backstage: {
      record: (entry) => void world.journal.push(entry),
      report: () => undefined,
      move: async (message) => world.moved.push(message) > 0,
      shareApproval: async () => undefined,
      takeApproval: async () => false,
      lookUp: async () => ANSWER,
      used: (address) => void world.used.push(address),
      dismissed: NOWHERE,
      lessons: { due: async () => null, answer: () => undefined },
    },
    equipment: createEquipment(async (names) => names.map((name) => (name === 'Dora Exemple' ? '10' : null))),
    aside: createAside(() => undefined),
    lessons: { look: () => undefined, afterHold: (verdict) => void world.held.push(verdict) },
    files: createPageFiles(
      async () => ({ state: 'unread', why: 'failed' }),
      () => 0,
    ),
    questions: [],
    journal: [],
    moved: [],
    used: [],
    notices: [],
    held: [],
    reading: null,
    judged: JUDGEMENT,
    judgement: () => world.judged,
    ready: () => whenReady,
    becomeReady: ready,
    signal: new AbortController().signal,
    time: 1_000,
    now: () => world.time,
    crypto: webcrypto as Crypto,
    async decide(decision) {
      await vi.waitUntil(() => answer !== null);
      if (answer === null) throw new Error('no question is open');
      const resolve = answer;
      answer = null;
      resolve(decision);
      await settle();
    },
  };
  ready();
  return world;
}

/** Lets every promise that can go on go on (`crypto.subtle` takes real turns of the loop). */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setImmediate(resolve));
}
