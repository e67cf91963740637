import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createAside } from '../../../utils/gate/aside';
import { createDismissals, type DismissedLine } from '../../../utils/gate/dismissals';
import { createGuard } from '../../../utils/gate/guard';
import type { Evidence } from '../../../utils/health/evidence';
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

const LEAD: Evidence = {
  kind: 'term',
  family: 'exam',
  segment: 'written',
  text: 'plombémie',
  start: 3,
  end: 12,
  weight: 1,
  why: { fr: 'Un mot de santé.', en: 'A word of health.' },
};

/** A background that keeps what it is told, and can be out of reach. */
function background() {
  const kept = { salt: 'salt', hashes: new Set<number>(), isThere: true };
  const there = async <T>(value: T): Promise<T> => {
    if (!kept.isThere) throw new Error('nobody answers');
    return value;
  };
  const line: DismissedLine = {
    read: () => there({ salt: kept.salt, hashes: [...kept.hashes] }),
    add: (hash) => there(kept.hashes.add(hash)),
    undo: (hash) => there(kept.hashes.delete(hash)),
  };
  return { kept, line };
}

describe('the phrases that were set aside, as a page knows them', () => {
  test('a phrase counts no more at once, however it is written, and counts again when it is taken back', async () => {
    const { kept, line } = background();
    const source = createDismissals(line);
    await source.read();
    source.set(LEAD, true);
    expect(source.current().isDismissed('Plombemie')).toBe(true);
    expect(source.current().isDismissed('anémie')).toBe(false);
    expect(kept.hashes.size).toBe(1);
    source.set(LEAD, false);
    expect(source.current().isDismissed('plombémie')).toBe(false);
    expect(kept.hashes.size).toBe(0);
  });

  test('the background hears a hash and a family, never the words', async () => {
    const { line } = background();
    const add = vi.fn(line.add);
    const source = createDismissals({ ...line, add });
    await source.read();
    source.set(LEAD, true);
    expect(add.mock.calls).toEqual([[expect.any(Number), 'exam']]);
  });

  test('other pages know it when they read again', async () => {
    const { line } = background();
    const [one, other] = [createDismissals(line), createDismissals(line)];
    await Promise.all([one.read(), other.read()]);
    one.set(LEAD, true);
    expect(other.current().isDismissed('plombémie')).toBe(false);
    await other.read();
    expect(other.current().isDismissed('plombémie')).toBe(true);
  });

  test('reading the same again changes nothing, so that nothing is scanned anew', async () => {
    const source = createDismissals(background().line);
    await source.read();
    const { isDismissed } = source.current();
    await source.read();
    expect(source.current().isDismissed).toBe(isDismissed);
  });

  test('without an answer the last ones hold; without a first one nothing can be set aside', async () => {
    const { kept, line } = background();
    const source = createDismissals(line);
    kept.isThere = false;
    await source.read();
    expect(source.current().isKnown).toBe(false);
    source.set(LEAD, true);
    expect(source.current().isDismissed('plombémie')).toBe(false);
    kept.isThere = true;
    await source.read();
    source.set(LEAD, true);
    kept.isThere = false;
    await source.read();
    expect(source.current().isDismissed('plombémie')).toBe(true);
  });
});

describe('what was set aside in a composer', () => {
  const [one, other] = [fakeComposer(draftTo([], '')), fakeComposer(draftTo([], ''))];

  test('is known there, once, and nowhere else', () => {
    const aside = createAside(() => undefined);
    aside.set(one, LEAD, true);
    aside.set(one, { ...LEAD, text: 'Plombémie' }, true);
    expect(aside.of(one).map(({ text }) => text)).toEqual(['Plombémie']);
    expect(aside.of(other)).toEqual([]);
    aside.set(one, LEAD, false);
    expect(aside.of(one)).toEqual([]);
  });

  test('is never an identifier, nor a phrase with a long number in it', () => {
    const dismiss = vi.fn();
    const aside = createAside(dismiss);
    for (const kind of ['nir', 'ins', 'patient-number'] as const) aside.set(one, { ...LEAD, kind }, true);
    aside.set(one, { ...LEAD, text: 'salarié 2 55 08 14 168 025 38' }, true);
    expect(aside.of(one)).toEqual([]);
    expect(dismiss).not.toHaveBeenCalled();
  });
});

describe('setting aside in the dialog', () => {
  let world: FakeWorld;
  let composer: FakeComposer;

  beforeEach(() => {
    world = fakeWorld();
    composer = fakeComposer(draftTo(['claire@boite.example'], 'La plombémie est à 520.'));
    const { knowledge } = JUDGEMENT;
    const scanOfNothing = () => ({ level: 'none', evidence: [] }) as const;
    Object.assign(world, {
      aside: createAside((_, isDismissed) => {
        world.judged = {
          ...JUDGEMENT,
          knowledge: { ...knowledge, scan: isDismissed ? scanOfNothing : knowledge.scan },
        };
      }),
    });
  });

  const dismiss = (isAside: boolean) => world.decide({ kind: 'dismiss', evidence: LEAD, isAside });

  test('judges anew in the same conversation, with the way to take it back, and sends nothing by itself', async () => {
    createGuard(world, () => [world.adapter]).onSend(composer, world.adapter);
    await settle();
    expect(world.questions[0]).toMatchObject({ aside: [], mayDismiss: true });
    await dismiss(true);
    expect(world.questions[1]).toMatchObject({ aside: [LEAD], verdict: { level: 'clear', evidence: [] } });
    expect(composer.presses).toBe(0);
    await dismiss(false);
    expect(world.questions[2]).toMatchObject({ aside: [], verdict: { level: 'justify' } });
    await dismiss(true);
    await world.decide({ kind: 'send', reason: null });
    expect(composer.presses).toBe(1);
  });

  test('a held request is judged by what it carries, and goes on itself', async () => {
    const later: string[] = [];
    world.reading = { kind: 'send', draft: composer.draft, composer };
    const guard = createGuard(world, () => [world.adapter]);
    expect(guard.onRequest(REQUEST, true, (answer) => void later.push(answer))).toBe('wait');
    await settle();
    await dismiss(true);
    expect(world.questions[1]).toMatchObject({ mended: false, verdict: { level: 'clear' } });
    await world.decide({ kind: 'send', reason: null });
    expect(later).toEqual(['pass']);
    expect(composer.presses).toBe(0);
  });

  test('so is one for which no composer is known', async () => {
    world.reading = { kind: 'send', draft: composer.draft, composer: null };
    createGuard(world, () => [world.adapter]).onRequest(REQUEST, true, () => undefined);
    await settle();
    await dismiss(true);
    expect(world.questions[1]).toMatchObject({ aside: [LEAD], verdict: { level: 'clear' } });
  });
});
