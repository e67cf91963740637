import { describe, expect, test } from 'vitest';
import { type Edit, editComposer } from '../../../entrypoints/practice/composer-edits';
import { startComposer } from '../../../entrypoints/practice/new-composer';

function edited(...edits: readonly Edit[]) {
  return edits.reduce(editComposer, startComposer('composer-1'));
}

describe('recipients', () => {
  test('become chips, and their input is empty again', () => {
    const { recipients, typing } = edited(
      { kind: 'type-recipient', field: 'to', text: 'a@a.example; b@b.example' },
      { kind: 'add-recipients', field: 'to', text: 'a@a.example; b@b.example' },
    );
    expect(recipients.to).toEqual(['a@a.example', 'b@b.example']);
    expect(typing.to).toBe('');
  });

  test('are not taken twice into the same field', () => {
    const add: Edit = { kind: 'add-recipients', field: 'to', text: 'a@a.example' };
    expect(edited(add, add).recipients.to).toEqual(['a@a.example']);
  });

  test('are removed by their place', () => {
    const { recipients } = edited(
      { kind: 'add-recipients', field: 'cc', text: 'a@a.example, b@b.example, c@c.example' },
      { kind: 'remove-recipient', field: 'cc', index: 1 },
    );
    expect(recipients.cc).toEqual(['a@a.example', 'c@c.example']);
  });
});

describe('the text', () => {
  test('survives the way to plain text and back', () => {
    const typed: Edit = {
      kind: 'body',
      body: { format: 'plain', text: 'Bonjour,\n\nVoici le planning.\n\nLou' },
    };
    const there = edited(typed, { kind: 'format', format: 'html' });
    expect(there.body.format).toBe('html');
    expect(editComposer(there, { kind: 'format', format: 'plain' }).body).toEqual(typed.body);
  });

  test('is left alone by a switch to the format it has', () => {
    const composer = startComposer('composer-1');
    expect(editComposer(composer, { kind: 'format', format: 'html' }).body).toBe(composer.body);
  });
});

test('attachments are kept by name and removed by place', () => {
  const { attachments } = edited(
    { kind: 'attach', names: ['a.pdf', 'b.pdf'] },
    { kind: 'attach', names: ['c.pdf'] },
    { kind: 'detach', index: 0 },
  );
  expect(attachments).toEqual(['b.pdf', 'c.pdf']);
});

test('showing a field changes nothing that would be lost', () => {
  const composer = edited({ kind: 'show-field', field: 'bcc' });
  expect(composer).toMatchObject({ showsBcc: true, isChanged: false });
});
