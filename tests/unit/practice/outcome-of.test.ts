import { expect, test } from 'vitest';
import { ordinaryDoctor } from '../../../entrypoints/practice/exercises/ordinary-doctor';
import { outcomeOf } from '../../../entrypoints/practice/exercises/outcome-of';
import { startExercise } from '../../../entrypoints/practice/exercises/start-exercise';
import { workerAsks } from '../../../entrypoints/practice/exercises/worker-asks';
import type { Mailbox } from '../../../entrypoints/practice/mailbox';
import type { Action } from '../../../entrypoints/practice/reducer';
import type { JournalEntry } from '../../../utils/journal/entry';
import { lastComposer, NOW, play } from './build-mailbox';

const COMPOSER = 'composer-1';
const LINE: JournalEntry = {
  id: '00000000-0000-4000-8000-000000000000',
  day: '2026-03-03',
  webmail: 'practice',
  level: 'justify',
  health: 'certain',
  from: 'ordinary',
  rules: ['outside-health'],
  channels: { outside: 1 },
  outcome: 'sent-anyway',
  reason: 'urgent',
};
const MOVE: Action = {
  kind: 'take-over',
  message: {
    to: ['dr.martin.exemple@medecin.mssante.fr'],
    cc: [],
    bcc: [],
    subject: 'Compte rendu',
    text: 'plombémie à 420 µg/L',
    attachmentNames: ['a.csv'],
  },
};

function start(exercise = ordinaryDoctor): Mailbox {
  return startExercise(exercise, 'fr', NOW, () => 'Il a écrit :');
}

function endOf(before: Mailbox, ...actions: readonly Action[]) {
  return outcomeOf(before, play(before, ...actions), LINE);
}

test('a message that left is judged by itself and by what the guard noted of it', () => {
  expect(endOf(start(), { kind: 'send', composer: COMPOSER, at: NOW })).toMatchObject({
    kind: 'sent',
    from: 'ordinary',
    to: ['dominique.martin@orange.example'],
    text: expect.stringMatching(/^Compte rendu de visite de M\. Modèle\n[\s\S]*plombémie à 420/),
    files: [],
    health: 'certain',
    reason: 'urgent',
  });
});

test('a message that was moved leaves from MSSanté, with its files', () => {
  const moved = play(start(), MOVE);
  expect(moved.composers.map(({ isMinimised }) => isMinimised)).toEqual([true, false]);
  expect(endOf(moved, { kind: 'send', composer: lastComposer(moved).id, at: NOW })).toMatchObject({
    from: 'mssante',
    to: ['dr.martin.exemple@medecin.mssante.fr'],
    files: ['a.csv'],
  });
});

test('a message that is thrown away ends the exercise', () => {
  expect(endOf(start(), { kind: 'discard', composer: COMPOSER })).toEqual({ kind: 'discarded' });
});

test('what was left behind by a move can be thrown away, before and after the send', () => {
  const moved = play(start(), MOVE);
  const discard: Action = { kind: 'discard', composer: COMPOSER };
  expect(endOf(moved, discard)).toBeNull();
  expect(endOf(play(moved, { kind: 'send', composer: 'composer-2', at: NOW }), discard)).toBeNull();
});

test('writing, saving, and a send without a recipient end nothing', () => {
  const saved = play(start(), { kind: 'save', composer: COMPOSER, at: NOW });
  expect(outcomeOf(start(), saved, LINE)).toBeNull();
  expect(
    endOf(
      saved,
      { kind: 'edit', composer: COMPOSER, edit: { kind: 'remove-recipient', field: 'to', index: 0 } },
      { kind: 'send', composer: COMPOSER, at: NOW },
    ),
  ).toBeNull();
});

test('an answer begins with its text, then the signature, then what it answers', () => {
  const { body, recipients } = lastComposer(start(workerAsks));
  const text = JSON.stringify(body);
  const places = ['plombémie', 'Infirmière', 'Il a écrit', 'Avez-vous reçu'].map((part) =>
    text.indexOf(part),
  );
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
  expect(recipients.to).toEqual(['Jean Modèle <jean.modele@courriel.example>']);
});
