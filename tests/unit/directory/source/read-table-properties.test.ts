import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAILBOX_FIELDS, MAILBOX_KINDS, type Mailbox } from '../../../../utils/directory/mailbox';
import { utf8Length } from '../../../../utils/directory/source/utf8-length';
import { read, tableOf } from './tables';

const cell = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(/[|\r\n\p{Cs}]/gu, ''));
const local = fc.stringMatching(/^[a-z\d.-]{1,12}$/);
const mailboxArb: fc.Arbitrary<Mailbox> = fc
  .tuple(
    fc.array(cell, { minLength: MAILBOX_FIELDS.length, maxLength: MAILBOX_FIELDS.length }),
    fc.constantFrom(...MAILBOX_KINDS),
    local,
    local,
  )
  .map(([cells, kind, name, domain]) => {
    const entries = MAILBOX_FIELDS.map((field, at) => [field, cells[at] ?? '']);
    return { ...Object.fromEntries(entries), kind, address: `${name}@${domain}` };
  });
const mailboxesArb = fc.array(mailboxArb, { minLength: 1, maxLength: 12 });
const pieces = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });

describe('any table of ours', () => {
  it('gives back the mailboxes it was written from, however it is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        mailboxesArb,
        pieces,
        fc.constantFrom('\n', '\r\n'),
        async (mailboxes, lengths, lineEnd) => {
          const table = tableOf(mailboxes, { columns: MAILBOX_FIELDS, lineEnd });
          const whole = await read(table);
          expect(whole.mailboxes).toEqual(mailboxes);
          expect(await read(table, lengths)).toEqual(whole);
        },
      ),
    );
  });

  it('is refused if it ends within a row', async () => {
    await fc.assert(
      fc.asyncProperty(mailboxesArb, fc.nat(), pieces, async (mailboxes, place, lengths) => {
        const bytes = new TextEncoder().encode(tableOf(mailboxes, { columns: MAILBOX_FIELDS }));
        const lastRow = bytes.subarray(0, -1).lastIndexOf(0x0a) + 1;
        const lastCell = bytes.lastIndexOf(0x7c);
        const cut = bytes.slice(0, lastRow + 1 + (place % (lastCell - lastRow)));
        await expect(read(cut, lengths)).rejects.toMatchObject({ reason: 'cut' });
      }),
    );
  });

  it('never gives another row than the whole would, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(mailboxesArb, fc.nat(), async (mailboxes, place) => {
        const bytes = new TextEncoder().encode(tableOf(mailboxes, { columns: MAILBOX_FIELDS }));
        const cut = bytes.slice(0, place % bytes.length);
        const got = await read(cut).catch(() => null);
        for (const [at, mailbox] of got?.mailboxes.entries() ?? []) {
          // Only the last cell of the last row may be shorter, and nobody can tell.
          expect({ ...mailbox, department: '' }).toEqual({ ...mailboxes[at], department: '' });
        }
      }),
    );
  });

  it('of any bytes ends in rows or in a reason', async () => {
    const header = `${MAILBOX_FIELDS.join('|')}\n`;
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), pieces, async (noise, lengths) => {
        const bytes = Uint8Array.from([...new TextEncoder().encode(header), ...noise]);
        const told = await read(bytes, lengths).catch((fault) => fault);
        expect(told).toSatisfy((answer) => 'rows' in answer || typeof answer.reason === 'string');
      }),
    );
  });
});

describe('utf8Length', () => {
  it('agrees with the decoder of the platform on any four bytes', () => {
    const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    fc.assert(
      fc.property(
        fc.integer({ min: 0x80, max: 0xff }),
        fc.uint8Array({ minLength: 3, maxLength: 3 }),
        (first, rest) => {
          const bytes = Uint8Array.from([first, ...rest]);
          const length = utf8Length(bytes, 0);
          const lengths = [2, 3, 4].filter((count) => {
            try {
              return [...decode(bytes.subarray(0, count))].length === 1;
            } catch {
              return false;
            }
          });
          expect(length).toBe(lengths[0] ?? 0);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
