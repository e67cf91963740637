import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../utils/assess/verdict';
import { createEquipment } from '../../../utils/gate/equipment';
import { journalEntryOf } from '../../../utils/gate/journal-of';
import type { JournalEntry } from '../../../utils/journal/entry';
import { journalEntrySchema } from '../../../utils/journal/entry';
import { unread } from '../../../utils/mail/draft';
import type { Channel } from '../../../utils/trust/channel';
import { recipientOf } from './build-verdict';

const ID = '00000000-0000-4000-8000-000000000001';

const to = (spec: string, channel: Channel = 'outside') => ({ recipient: recipientOf(spec), channel });

function verdictOn(recipients: Verdict['recipients']): Verdict {
  const hint = {
    family: 'occupational',
    segment: 'written',
    text: 'plombémie',
    start: 0,
    end: 9,
    weight: 1,
    why: { fr: '', en: '' },
  } as const;
  return {
    level: 'justify',
    health: 'certain',
    from: 'ordinary',
    recipients,
    findings: [],
    evidence: [
      { ...hint, kind: 'term' },
      { ...hint, kind: 'term' },
      { ...hint, kind: 'value' },
    ],
    files: [],
  };
}

/** The line of a send to these recipients, after the directory was asked or not. */
async function lineOf(recipients: Verdict['recipients'], isAsked = true): Promise<JournalEntry> {
  const known: Record<string, string> = { 'Dora Exemple': '10', 'Ines Exemple': '10', 'Ugo Exemple': '' };
  const equipment = createEquipment(async (names) => names.map((name) => known[name] ?? null));
  if (isAsked) await equipment.look(recipients);
  return journalEntryOf(verdictOn(recipients), 'roundcube', null, new Date(2026, 2, 2), ID, equipment);
}

describe('the line of a send', () => {
  it('counts recipients that are alike together: kind, profession, mailbox', async () => {
    const line = await lineOf([
      to('dora.exemple@orange.fr'),
      to('ines.exemple@orange.fr'),
      to('ugo.exemple@orange.fr'),
      to('noor.modele@hopital.example'),
      to('secretariat@hopital.example'),
      to('camille.exemple@medecin.mssante.fr', 'trusted'),
    ]);
    expect(line.contacts).toEqual([
      { kind: 'public-provider', profession: '10', equipped: true, count: 2 },
      { kind: 'public-provider', profession: null, equipped: true, count: 1 },
      { kind: 'care', profession: null, equipped: false, count: 1 },
      { kind: 'care', profession: null, equipped: null, count: 1 },
      { kind: 'mssante', profession: null, equipped: null, count: 1 },
    ]);
    expect(line.findable).toBe(3);
  });

  it('says that nobody looked where nobody did', async () => {
    const line = await lineOf([to('dora.exemple@orange.fr')], false);
    expect(line.contacts).toEqual([{ kind: 'public-provider', profession: null, equipped: null, count: 1 }]);
    expect(line).not.toHaveProperty('findable');
  });

  it('names each kind of evidence once, and nothing of what was found', async () => {
    const line = await lineOf([to('dora.exemple@orange.fr')]);
    expect(line.content).toEqual(['term', 'value']);
    expect(JSON.stringify(line)).not.toMatch(/plomb|dora|orange|@/i);
  });

  it('is taken by the journal, however many and odd the recipients are', async () => {
    const many = Array.from({ length: 200 }, (_, at) => to(`p${at}.exemple@boite${at}.example`));
    const nobody = { field: 'to', shown: '?', address: unread('name-only') } as const;
    const line = await lineOf([...many, { recipient: nobody, channel: 'unreadable' }]);
    expect(journalEntrySchema.safeParse(line).success).toBe(true);
    expect(line.contacts?.reduce((sum, { count }) => sum + count, 0)).toBe(201);
  });
});
