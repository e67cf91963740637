import { describe, expect, test } from 'vitest';
import { MSSANTE, ORDINARY } from '../../../entrypoints/practice/identities';
import type { Mailbox } from '../../../entrypoints/practice/mailbox';
import { plainFromRich } from '../../../entrypoints/practice/rich-text';
import { emptyDesk, lastComposer, play } from './build-mailbox';

const PLANNING = 'sample-3';
const FROM_LABORATORY = 'sample-2';
const INTRO = 'Le mardi 3 mars 2026, le secrétariat a écrit :';

function answerTo(id: string, toAll: boolean) {
  return lastComposer(play(emptyDesk(), { kind: 'answer', id, toAll, intro: INTRO }));
}

describe('an answer', () => {
  test('goes to the sender alone', () => {
    const { recipients, showsCc } = answerTo(PLANNING, false);
    expect(recipients).toEqual({ to: ['Secrétariat <secretariat@sante-travail.example>'], cc: [], bcc: [] });
    expect(showsCc).toBe(false);
  });

  test('to all copies everybody but its own writer', () => {
    const { recipients, showsCc } = answerTo(PLANNING, true);
    expect(recipients.cc).toEqual([
      'Dr Sacha Fictif <sacha.fictif@sante-travail.example>',
      'Lou Imaginaire <lou.imaginaire@sante-travail.example>',
    ]);
    expect(showsCc).toBe(true);
  });

  test('is written from the mailbox that received the message', () => {
    expect(answerTo(PLANNING, false).from).toBe(ORDINARY);
    expect(answerTo(FROM_LABORATORY, false).from).toBe(MSSANTE);
  });

  test('quotes the message below the signature', () => {
    const { body } = answerTo(PLANNING, false);
    const text = body.format === 'html' ? plainFromRich(body.content) : body.text;
    expect(text).toMatch(/^\s*--\n[^>]*a écrit :\n> Bonjour à tous,\n>\n> La salle 2/);
  });

  test('puts « Re: » before the subject once', () => {
    const desk = emptyDesk();
    const subject = 'RE : Planning';
    const messages = desk.messages.map((message) =>
      message.id === PLANNING ? { ...message, subject } : message,
    );
    const answered: Mailbox = { ...desk, messages };
    expect(answerTo(PLANNING, false).subject).toBe('Re: Planning de la semaine prochaine');
    expect(
      lastComposer(play(answered, { kind: 'answer', id: PLANNING, toAll: false, intro: INTRO })).subject,
    ).toBe(subject);
  });
});
