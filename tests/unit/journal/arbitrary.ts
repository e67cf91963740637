import fc from 'fast-check';
import { CONTACT_KINDS } from '../../../utils/journal/contact';
import { type JournalEntry, journalEntrySchema } from '../../../utils/journal/entry';
import { OUTCOMES } from '../../../utils/journal/weeks';

/** Any day from 2025-01-01 on, so many days long. */
export const dayArb = (days = 400) =>
  fc
    .integer({ min: 0, max: days - 1 })
    .map((at) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10));

const contactArb = fc.record({
  kind: fc.constantFrom(...CONTACT_KINDS),
  profession: fc.constantFrom(null, null, '10', '60', '70'),
  equipped: fc.constantFrom(true, false, null),
  count: fc.integer({ min: 1, max: 4 }),
});

/** Any line of the journal: of today's version, and of earlier ones without kinds of recipients. */
export const entryArb = (days?: number): fc.Arbitrary<JournalEntry> =>
  fc
    .record(
      {
        id: fc.uuid(),
        day: dayArb(days),
        webmail: fc.constantFrom('roundcube', 'outlook', 'practice'),
        level: fc.constantFrom('clear', 'notice', 'unchecked', 'warn', 'justify', 'block'),
        health: fc.constantFrom('none', 'none', 'possible', 'probable', 'certain'),
        from: fc.constantFrom('mssante', 'ordinary'),
        rules: fc.constant([]),
        channels: fc.dictionary(
          fc.constantFrom('trusted', 'outside', 'internal', 'test'),
          fc.nat({ max: 4 }),
        ),
        contacts: fc.uniqueArray(contactArb, {
          maxLength: 4,
          selector: ({ kind, profession, equipped }) => [kind, profession, equipped].join(),
        }),
        content: fc.subarray(['term', 'value', 'nir', 'model']),
        outcome: fc.constantFrom('sent', 'sent', 'sent', ...OUTCOMES),
        reason: fc.constant(null),
      },
      {
        requiredKeys: [
          'id',
          'day',
          'webmail',
          'level',
          'health',
          'from',
          'rules',
          'channels',
          'outcome',
          'reason',
        ],
      },
    )
    .map((entry) => journalEntrySchema.parse(entry));

export const entriesArb = (maxLength = 60, days?: number) => fc.array(entryArb(days), { maxLength });
