import { describe, expect, it } from 'vitest';
import type { FileContent } from '../../../utils/mail/attachment-content';
import { read } from '../../../utils/mail/draft';
import { segmentsOf } from '../../../utils/mail/segments';
import { buildDraft } from '../build-draft';

describe('segmentsOf', () => {
  it('gives each text of the draft in reading order', () => {
    const draft = buildDraft({
      subject: 'Visite',
      text: 'Bonjour.\n-- \nDr Exemple\n> Ancien.',
      attachments: ['compte-rendu.pdf', 'plan.png'],
    });
    expect(segmentsOf(draft)).toEqual([
      { kind: 'subject', text: 'Visite' },
      { kind: 'written', text: 'Bonjour.' },
      { kind: 'quoted', text: 'Ancien.' },
      { kind: 'signature', text: '-- \nDr Exemple' },
      { kind: 'attachment-name', text: 'compte-rendu.pdf' },
      { kind: 'attachment-name', text: 'plan.png' },
    ]);
  });

  it('leaves out what is blank and what could not be read', () => {
    expect(segmentsOf(buildDraft({ subject: ' ', text: '', attachments: [] }))).toEqual([]);
    expect(segmentsOf(buildDraft({ subject: null, text: null, attachments: null }))).toEqual([]);
  });
});

describe('an attached file', () => {
  const draftWith = (content: FileContent) => ({
    ...buildDraft(),
    attachments: read([{ name: 'a.dcm', size: null, content }]),
  });

  it('gives its name, and its text with the file it stands in', () => {
    expect(segmentsOf(draftWith({ state: 'read', text: 'La plombémie', marks: [], unread: [] }))).toEqual([
      { kind: 'attachment-name', text: 'a.dcm' },
      { kind: 'attachment-text', text: 'La plombémie', file: 'a.dcm', marks: [] },
    ]);
  });

  it('counts without a text when a standard marks it', () => {
    expect(segmentsOf(draftWith({ state: 'read', text: '', marks: ['dicom'], unread: [] }))).toHaveLength(2);
  });

  it('gives its name only when it was not read, or has no text', () => {
    expect(segmentsOf(draftWith({ state: 'unread', why: 'protected' }))).toHaveLength(1);
    expect(segmentsOf(draftWith({ state: 'read', text: ' ', marks: [], unread: [] }))).toHaveLength(1);
  });
});
