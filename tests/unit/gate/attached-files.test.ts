import { beforeEach, describe, expect, test, vi } from 'vitest';
import { withFiles } from '../../../utils/files-in-page/adapter-with-files';
import { createPageFiles, type PageFiles } from '../../../utils/files-in-page/page-files';
import { createGuard, type Guard } from '../../../utils/gate/guard';
import type { WaitEnd, Waiting } from '../../../utils/gate/presenter';
import type { FileContent } from '../../../utils/mail/attachment-content';
import { type Draft, read } from '../../../utils/mail/draft';
import type { WebmailAdapter } from '../../../utils/webmail/contract';
import {
  draftTo,
  type FakeComposer,
  type FakeWorld,
  fakeComposer,
  fakeWorld,
  JUDGEMENT,
  REQUEST,
  settle,
} from './fake-world';

const HEALTH: FileContent = { state: 'read', text: 'La plombémie est à 520.', marks: [], unread: [] };
const ORDINARY: FileContent = { state: 'read', text: 'À jeudi.', marks: [], unread: [] };

let world: FakeWorld;
let guard: Guard;
let composer: FakeComposer;
let adapter: WebmailAdapter;
let files: PageFiles;
let endReading: (content: FileContent) => void;
let waits: { readonly waiting: Waiting; readonly end: (end: WaitEnd) => void }[];
let later: ('pass' | 'refuse')[];

function draftWith(names: readonly string[], to = 'claire@boite.example'): Draft {
  return { ...draftTo([to], 'À jeudi.'), attachments: read(names.map((name) => ({ name, size: null }))) };
}

beforeEach(() => {
  files = createPageFiles(
    (_, signal) =>
      new Promise((resolve) => {
        endReading = resolve;
        signal.addEventListener('abort', () => resolve({ state: 'unread', why: 'cancelled' }));
      }),
    () => 0,
  );
  waits = [];
  later = [];
  const fake = fakeWorld();
  world = Object.assign(fake, {
    files,
    presenter: {
      ...fake.presenter,
      awaitFiles: (waiting: Waiting) =>
        new Promise<WaitEnd>((end) => {
          waits.push({ waiting, end });
          void waiting.done.then(() => end('done'));
        }),
    },
  });
  adapter = withFiles(
    { ...world.adapter, sendAskedBy: () => composer, readRequest: () => world.reading },
    files,
  );
  guard = createGuard(world, () => [adapter]);
  composer = fakeComposer(draftWith(['bilan.docx']));
  files.setReading(true);
  files.take([new File(['x'], 'bilan.docx')], composer, true);
});

function click(): 'go' | 'hold' | null {
  const asked = adapter.sendAskedBy(new Event('click'), world.window.document);
  return asked && guard.onSend(asked, adapter);
}

function request(canWait = true) {
  world.reading = { kind: 'send', draft: composer.draft, composer };
  return guard.onRequest(REQUEST, canWait, (answer) => void later.push(answer));
}

async function end(content: FileContent): Promise<void> {
  endReading(content);
  await settle();
}

describe('a send whose file is still being read', () => {
  test('waits, says for what, and then leaves by itself if nothing speaks against it', async () => {
    expect(click()).toBe('hold');
    await settle();
    expect(waits.map(({ waiting }) => waiting.names)).toEqual([['bilan.docx']]);
    expect(composer.presses).toBe(0);
    await end(ORDINARY);
    expect([composer.presses, world.questions.length]).toEqual([1, 0]);
    expect(request()).toBe('pass');
  });

  test('is asked about if health data are found in the file', async () => {
    click();
    await end(HEALTH);
    expect(world.questions[0]?.verdict).toMatchObject({ level: 'justify', files: [{ state: 'read' }] });
    expect(composer.presses).toBe(0);
  });

  test('waits at the second barrier as well: a request that can is kept', async () => {
    expect(request()).toBe('wait');
    await settle();
    expect(later).toEqual([]);
    await end(ORDINARY);
    expect(later).toEqual(['pass']);
  });

  test('… and one that cannot is refused, and Send is pressed again', async () => {
    expect(request(false)).toBe('refuse');
    await end(ORDINARY);
    expect(composer.presses).toBe(1);
  });

  test('goes back if the person wants to', async () => {
    click();
    await settle();
    waits[0]?.end('go-back');
    await settle();
    expect([composer.presses, world.questions.length]).toEqual([0, 0]);
    expect(world.journal.map(({ outcome }) => outcome)).toEqual(['returned']);
  });

  test('leaves if the person does not want to wait: the file then counts as unread', async () => {
    click();
    await settle();
    waits[0]?.end('stop');
    await settle();
    expect(composer.presses).toBe(1);
    expect(request()).toBe('pass');
    expect(world.journal.at(-1)?.rules).toEqual(['attachment-unread']);
  });

  test('… but not where the organisation holds what was not checked', async () => {
    world.judged = { ...JUDGEMENT, policy: { levels: {}, failClosed: true } };
    click();
    await settle();
    waits[0]?.end('stop');
    await settle();
    expect(composer.presses).toBe(0);
    expect(world.questions[0]).toMatchObject({ maySend: false, verdict: { level: 'unchecked' } });
  });

  test('waits for one more file that was added meanwhile', async () => {
    click();
    await settle();
    composer.draft = draftWith(['bilan.docx', 'suite.txt']);
    const endFirst = endReading;
    files.take([new File(['x'], 'suite.txt')], composer, true);
    endFirst(ORDINARY);
    await settle();
    expect(composer.presses).toBe(0);
    await end(HEALTH);
    expect(world.questions).toHaveLength(1);
  });

  test('is held once, however often the person presses', async () => {
    expect([click(), click(), click()]).toEqual(['hold', 'hold', 'hold']);
    await settle();
    expect(waits).toHaveLength(1);
  });

  test('does not wait where it leaves to a safe mailbox whatever it holds', () => {
    const inside = draftTo(['dora@medecin.mssante.fr'], 'À jeudi.');
    const sender = draftTo(['alice@medecin.mssante.fr'], '').recipients;
    if (!sender.known || sender.value[0] === undefined) throw new Error('no sender');
    composer.draft = {
      ...inside,
      sender: sender.value[0].address,
      attachments: read([{ name: 'bilan.docx', size: null }]),
    };
    expect(click()).toBe('go');
  });

  test('waits in silence if nothing can be drawn', async () => {
    world = Object.assign(world, {
      presenter: { ...world.presenter, awaitFiles: () => Promise.reject(new Error('no page')) },
    });
    guard = createGuard(world, () => [adapter]);
    click();
    await settle();
    await end(ORDINARY);
    expect(composer.presses).toBe(1);
  });
});

test('a file added after consent makes the request ask again', async () => {
  click();
  await end(HEALTH);
  composer.whenPressed = () => undefined;
  await world.decide({ kind: 'send', reason: 'urgent' });
  composer.draft = draftWith(['bilan.docx', 'suite.txt']);
  files.take([new File(['x'], 'suite.txt')], composer, true);
  expect(request()).toBe('wait');
  await end(HEALTH);
  // Between the reading and the question stands a digest, which the machine makes in its own time.
  await vi.waitFor(() => expect(world.questions).toHaveLength(2));
  expect(later).toEqual([]);
});
