import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createGuard, type Guard } from '../../../utils/gate/guard';
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

const HEALTH = draftTo(['claire@boite.example'], 'La plombémie est à 520.');
const ORDINARY = draftTo(['claire@boite.example'], 'À jeudi.');

let world: FakeWorld;
let guard: Guard;
let composer: FakeComposer;
let later: ('pass' | 'refuse')[];

beforeEach(() => {
  world = fakeWorld();
  guard = createGuard(world, () => [world.adapter]);
  composer = fakeComposer(HEALTH);
  later = [];
});

const click = () => guard.onSend(composer, world.adapter);

function request(canWait = true) {
  world.reading = { kind: 'send', draft: composer.draft, composer };
  return guard.onRequest(REQUEST, canWait, (answer) => void later.push(answer));
}

describe('a message that nothing speaks against', () => {
  test('leaves in the same call, at both barriers, and is recorded once', async () => {
    composer.draft = ORDINARY;
    expect(click()).toBe('go');
    expect(request()).toBe('pass');
    await settle();
    expect(world.questions).toHaveLength(0);
    expect(world.journal.map(({ outcome }) => outcome)).toEqual(['sent']);
  });

  test('saving a draft is never held, whatever it holds', () => {
    world.reading = { kind: 'save', draft: HEALTH };
    expect(guard.onRequest(REQUEST, true, () => undefined)).toBe('pass');
    expect(world.journal).toHaveLength(0);
  });

  test('a first save passes, and the adapter learns what the server answers', () => {
    const learn = vi.fn();
    world.reading = { kind: 'save', draft: HEALTH, learn };
    expect(guard.onRequest(REQUEST, true, () => undefined)).toEqual({ learn });
  });

  test('a request that no adapter understands is left alone', () => {
    world.reading = null;
    expect(guard.onRequest(REQUEST, true, () => undefined)).toBe('pass');
  });
});

describe('a message with health data to an outside address', () => {
  test('is held at the click, and the person is asked once however often they click', async () => {
    expect([click(), click(), click()]).toEqual(['hold', 'hold', 'hold']);
    await settle();
    expect(world.questions).toHaveLength(1);
    expect(world.questions[0]?.verdict.level).toBe('justify');
    expect(composer.presses).toBe(0);
  });

  test('« go back » presses nothing, and the next send asks again', async () => {
    click();
    await settle();
    await world.decide({ kind: 'go-back' });
    expect(composer.presses).toBe(0);
    expect(world.journal.map(({ outcome }) => outcome)).toEqual(['returned']);
    click();
    await settle();
    expect(world.questions).toHaveLength(2);
  });

  test('« send anyway » presses the webmail’s Send once, and its request passes without a second question', async () => {
    const answers: unknown[] = [];
    composer.whenPressed = () => {
      expect(click()).toBe('go');
      answers.push(request());
      composer.open = false;
    };
    click();
    await settle();
    await world.decide({ kind: 'send', reason: 'urgent' });
    expect(composer.presses).toBe(1);
    expect(answers).toEqual(['pass']);
    expect(world.questions).toHaveLength(1);
    expect(world.journal).toMatchObject([{ outcome: 'sent-anyway', reason: 'urgent', level: 'justify' }]);
  });

  test('the approval is used up by one request', async () => {
    click();
    await settle();
    await world.decide({ kind: 'send', reason: 'urgent' });
    expect(request()).toBe('pass');
    expect(request()).toBe('wait');
  });

  test('the approval does not cover a request to somebody else', async () => {
    click();
    await settle();
    await world.decide({ kind: 'send', reason: 'urgent' });
    composer.draft = draftTo(['bob@cabinet.example'], 'La plombémie est à 520.');
    expect(request()).toBe('wait');
  });

  test('a second Send that the webmail itself asks for goes on under the same approval', async () => {
    composer.whenPressed = () => undefined;
    click();
    await settle();
    const deciding = world.decide({ kind: 'send', reason: 'urgent' });
    await settle();
    expect(click()).toBe('go');
    expect(request()).toBe('pass');
    composer.open = false;
    await deciding;
    expect(world.questions).toHaveLength(1);
  });
});

describe('a request that the first barrier has not announced', () => {
  test('waits for the person, and goes on itself when they send', async () => {
    expect(request()).toBe('wait');
    await settle();
    await world.decide({ kind: 'send', reason: 'urgent' });
    expect(later).toEqual(['pass']);
    expect(composer.presses).toBe(0);
  });

  test('is refused when they go back', async () => {
    request();
    await settle();
    await world.decide({ kind: 'go-back' });
    expect(later).toEqual(['refuse']);
  });

  test('is refused at once if it cannot wait, and the webmail’s Send is pressed after consent', async () => {
    expect(request(false)).toBe('refuse');
    await settle();
    await world.decide({ kind: 'send', reason: 'urgent' });
    expect(later).toEqual([]);
    expect(composer.presses).toBe(1);
    expect(request(false)).toBe('pass');
  });

  test('is refused and sent anew when the message was mended meanwhile: what waits is the old one', async () => {
    request();
    await settle();
    const [recipient] = HEALTH.recipients.known ? HEALTH.recipients.value : [];
    if (!recipient) throw new Error('no recipient');
    await world.decide({ kind: 'remove', recipient });
    expect(world.questions.at(-1)).toMatchObject({ mended: true, verdict: { level: 'clear' } });
    await world.decide({ kind: 'send', reason: null });
    expect(later).toEqual(['refuse']);
    expect(composer.presses).toBe(1);
  });

  test('is asked about as « not checked » if it looks like a send but cannot be read', async () => {
    world.reading = { kind: 'opaque', composer: null };
    expect(guard.onRequest(REQUEST, true, (answer) => void later.push(answer))).toBe('wait');
    await vi.waitUntil(() => world.questions.length > 0);
    expect(world.questions[0]).toMatchObject({
      composer: null,
      maySend: true,
      verdict: { level: 'unchecked' },
    });
  });

  test('passes by an approval given in another window', async () => {
    Object.assign(world.backstage, { takeApproval: async () => true });
    expect(request()).toBe('wait');
    await vi.waitUntil(() => later.length > 0);
    expect(later).toEqual(['pass']);
    expect(world.questions).toHaveLength(0);
  });
});

describe('mending in the dialog', () => {
  test('the message is read and judged anew, and nothing is sent without a last word', async () => {
    composer.draft = { ...HEALTH, sender: draftTo(['camille@medecin.mssante.fr'], '').sender };
    click();
    await settle();
    const [recipient] = HEALTH.recipients.known ? HEALTH.recipients.value : [];
    if (!recipient) throw new Error('no recipient');
    await world.decide({ kind: 'replace', recipient, to: 'camille.exemple@medecin.mssante.fr' });
    expect(composer.presses).toBe(0);
    expect(world.questions).toHaveLength(2);
    expect(world.questions[1]?.mended).toBe(true);
  });

  test('moving carries recipients, subject and text, and sends nothing here', async () => {
    click();
    await settle();
    await world.decide({ kind: 'move' });
    expect(world.moved).toMatchObject([
      { to: ['claire@boite.example'], subject: 'Résultat', text: 'La plombémie est à 520.' },
    ]);
    expect(composer.presses).toBe(0);
    expect(world.journal.map(({ outcome }) => outcome)).toEqual(['moved']);
  });

  test('a message that the page changed under the open dialog is asked about again', async () => {
    click();
    await settle();
    composer.draft = draftTo(['claire@boite.example', 'x@medecin-mssante.fr'], 'La plombémie est à 520.');
    await world.decide({ kind: 'send', reason: 'urgent' });
    expect(composer.presses).toBe(0);
    expect(world.questions).toHaveLength(2);
    expect(world.questions[1]?.verdict.level).toBe('block');
    expect(world.questions[1]?.maySend).toBe(false);
  });
});

describe('a lesson about what held a send', () => {
  const heldBy = () => world.held.map(({ findings }) => findings.map(({ rule }) => rule));

  test('has its occasion when the person has decided, and not before', async () => {
    click();
    await settle();
    expect(world.held).toEqual([]);
    await world.decide({ kind: 'go-back' });
    expect(heldBy()).toEqual([['outside-health']]);
  });

  test('is about what held the message first, even if that was mended', async () => {
    request();
    await settle();
    const [recipient] = HEALTH.recipients.known ? HEALTH.recipients.value : [];
    if (!recipient) throw new Error('no recipient');
    await world.decide({ kind: 'remove', recipient });
    await world.decide({ kind: 'send', reason: null });
    expect(heldBy()).toEqual([['outside-health']]);
  });

  test('has none where nobody was asked', async () => {
    composer.draft = ORDINARY;
    click();
    await settle();
    expect(world.held).toEqual([]);
  });
});

describe('when we fail', () => {
  test('a send before the settings are known is held, then goes on by itself if nothing speaks against it', async () => {
    composer.draft = ORDINARY;
    world.judged = null;
    expect(click()).toBe('hold');
    world.judged = JUDGEMENT;
    await settle();
    expect(world.questions).toHaveLength(0);
    expect(composer.presses).toBe(1);
  });

  test('an adapter that throws gives « not checked », and the person decides', async () => {
    composer.read = () => {
      throw new Error('drift');
    };
    expect(click()).toBe('hold');
    await settle();
    expect(world.questions[0]).toMatchObject({ maySend: true, verdict: { level: 'unchecked' } });
  });

  test('with failClosed, what could not be checked cannot be sent', async () => {
    world.judged = { ...JUDGEMENT, policy: { levels: {}, failClosed: true } };
    composer.read = () => {
      throw new Error('drift');
    };
    click();
    await settle();
    expect(world.questions[0]?.maySend).toBe(false);
  });

  test('a composer that stays open after Send is said', async () => {
    composer.whenPressed = () => undefined;
    click();
    await settle();
    const deciding = world.decide({ kind: 'send', reason: 'urgent' });
    await deciding;
    for (let turn = 0; turn < 30; turn++) await settle();
    expect(world.notices).toContain('sent-not-seen');
  });
});
