import { describe, expect, it } from 'vitest';
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
