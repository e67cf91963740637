import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../../entrypoints/practice/mailbox';
import { deskWithMessageToTry, emptyDesk, lastComposer, NOW, play } from './build-mailbox';

const COMPOSER = 'composer-1';

describe('sending', () => {
  test('moves the message to « Envoyés », unchanged, and closes its composer', () => {
    const before = deskWithMessageToTry();
    const { from, recipients, subject, body } = lastComposer(before);
    const mailbox = play(before, { kind: 'send', composer: COMPOSER, at: NOW });
    expect(mailbox.composers).toEqual([]);
    expect(messagesIn(mailbox, 'sent')).toMatchObject([{ from, recipients, subject, body, at: NOW }]);
    expect(mailbox.said).toEqual({ kind: 'sent', to: ['dr.martin@boite.example'] });
  });

  test('happens once, even if it is asked for twice', () => {
    const send = { kind: 'send', composer: COMPOSER, at: NOW } as const;
    expect(messagesIn(play(deskWithMessageToTry(), send, send), 'sent')).toHaveLength(1);
  });

  test('counts text that still stands in a recipient input as a recipient', () => {
    const mailbox = play(
      emptyDesk(),
      { kind: 'compose' },
      {
        kind: 'edit',
        composer: COMPOSER,
        edit: { kind: 'type-recipient', field: 'to', text: 'lou@service.example' },
      },
      { kind: 'send', composer: COMPOSER, at: NOW },
    );
    expect(messagesIn(mailbox, 'sent')[0]?.recipients.to).toEqual(['lou@service.example']);
  });

  test('without a recipient keeps the composer and says so', () => {
    const mailbox = play(emptyDesk(), { kind: 'compose' }, { kind: 'send', composer: COMPOSER, at: NOW });
    expect(mailbox.composers).toHaveLength(1);
    expect(mailbox.said).toEqual({ kind: 'needs-recipient' });
  });

  test('to something that is not an address keeps the composer and shows which', () => {
    const mailbox = play(
      deskWithMessageToTry(),
      { kind: 'edit', composer: COMPOSER, edit: { kind: 'add-recipients', field: 'cc', text: 'le labo' } },
      { kind: 'send', composer: COMPOSER, at: NOW },
    );
    expect(mailbox.composers).toHaveLength(1);
    expect(mailbox.said).toEqual({ kind: 'not-an-address', shown: 'le labo' });
    expect(messagesIn(mailbox, 'sent')).toEqual([]);
  });

  test('a resumed draft takes it out of « Brouillons »', () => {
    const saved = play(
      deskWithMessageToTry(),
      { kind: 'save', composer: COMPOSER, at: NOW },
      { kind: 'close', composer: COMPOSER, at: NOW },
    );
    const draft = messagesIn(saved, 'drafts')[0];
    const resumed = play(saved, { kind: 'open-message', id: draft?.id ?? '' });
    const sent = play(resumed, { kind: 'send', composer: lastComposer(resumed).id, at: NOW });
    expect(messagesIn(sent, 'drafts')).toEqual([]);
    expect(messagesIn(sent, 'sent')).toHaveLength(1);
  });
});

describe('drafts', () => {
  test('closing a changed composer keeps its message as a draft', () => {
    const mailbox = play(deskWithMessageToTry(), { kind: 'close', composer: COMPOSER, at: NOW });
    expect(mailbox.composers).toEqual([]);
    expect(messagesIn(mailbox, 'drafts')).toHaveLength(1);
  });

  test('closing a composer that was not touched keeps nothing', () => {
    const mailbox = play(emptyDesk(), { kind: 'compose' }, { kind: 'close', composer: COMPOSER, at: NOW });
    expect(messagesIn(mailbox, 'drafts')).toEqual([]);
  });

  test('saving twice keeps one draft', () => {
    const save = { kind: 'save', composer: COMPOSER, at: NOW } as const;
    expect(messagesIn(play(deskWithMessageToTry(), save, save), 'drafts')).toHaveLength(1);
  });

  test('deleting takes the composer and its saved draft away', () => {
    const mailbox = play(
      deskWithMessageToTry(),
      { kind: 'save', composer: COMPOSER, at: NOW },
      { kind: 'discard', composer: COMPOSER },
    );
    expect(mailbox.composers).toEqual([]);
    expect(messagesIn(mailbox, 'drafts')).toEqual([]);
  });

  test('opening a draft that is being written raises its composer', () => {
    const mailbox = play(
      deskWithMessageToTry(),
      { kind: 'save', composer: COMPOSER, at: NOW },
      { kind: 'minimise', composer: COMPOSER },
    );
    const draft = messagesIn(mailbox, 'drafts')[0];
    const raised = play(mailbox, { kind: 'open-message', id: draft?.id ?? '' });
    expect(raised.composers).toMatchObject([{ id: COMPOSER, isMinimised: false }]);
  });
});

describe('several composers', () => {
  test('keep their own recipients', () => {
    const mailbox = play(
      emptyDesk(),
      { kind: 'compose' },
      { kind: 'compose' },
      {
        kind: 'edit',
        composer: 'composer-1',
        edit: { kind: 'add-recipients', field: 'to', text: 'a@a.example' },
      },
      {
        kind: 'edit',
        composer: 'composer-2',
        edit: { kind: 'add-recipients', field: 'to', text: 'b@b.example' },
      },
    );
    expect(mailbox.composers.map(({ recipients }) => recipients.to)).toEqual([
      ['a@a.example'],
      ['b@b.example'],
    ]);
  });

  test('stand open two at a time: a third minimises the oldest', () => {
    const mailbox = play(emptyDesk(), { kind: 'compose' }, { kind: 'compose' }, { kind: 'compose' });
    expect(mailbox.composers.map(({ isMinimised }) => isMinimised)).toEqual([true, false, false]);
    expect(mailbox.front).toBe('composer-3');
  });

  test('make room for a message that is opened to be read', () => {
    const mailbox = play(deskWithMessageToTry(), { kind: 'open-message', id: 'sample-1' });
    expect(lastComposer(mailbox).isMinimised).toBe(true);
    expect(messagesIn(mailbox, 'inbox').find(({ id }) => id === 'sample-1')?.isSeen).toBe(true);
  });
});
