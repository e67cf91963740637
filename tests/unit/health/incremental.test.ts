import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDetectorData } from '../../../tools/health/load-detector-data';
import { createDetector } from '../../../utils/health/detect';
import { NO_OWN_WORDS } from '../../../utils/health/own-words';
import { listParagraphs } from '../../../utils/health/text/paragraphs';
import { HEALTH_LINES } from './mails/health-lines';
import { ORDINARY_LINES } from './mails/ordinary-lines';

const makeScan = createDetector(loadDetectorData());
/** A scan that remembers whatever the other tests showed it. */
const remembering = makeScan(NO_OWN_WORDS);

const line = fc.oneof(
  fc.constantFrom(...HEALTH_LINES, ...ORDINARY_LINES),
  fc.constantFrom(
    '',
    '- 1 cp matin et soir',
    '2 55 08 14 168 025 38',
    'et une suite en petites lettres',
    'M. Exemple',
  ),
  fc.string({ unit: fc.constantFrom(...'aé .\n-:1A\u00ad'), maxLength: 12 }),
);

interface Edit {
  readonly at: number;
  readonly gone: number;
  readonly typed: string;
}
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(2000),
  gone: fc.nat(30),
  typed: fc.oneof(fc.string({ unit: fc.constantFrom(...'aé .\n1'), maxLength: 4 }), line),
});

describe('a scan that remembers what it read', () => {
  it('gives after any edits what a scan from nothing gives', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.array(edit, { maxLength: 6 }), (lines, edits) => {
        let text = lines.join('\n');
        for (const { at, gone, typed } of edits) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + typed + text.slice(place + gone);
          const segments = [{ kind: 'written', text }] as const;
          expect(remembering(segments)).toEqual(makeScan(NO_OWN_WORDS)(segments));
          const names = ['exemple', 'camille'];
          expect(remembering(segments, names)).toEqual(makeScan(NO_OWN_WORDS)(segments, names));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('forgets what is long ago, and changes nothing by it', () => {
    const scan = makeScan(NO_OWN_WORDS);
    const segments = [{ kind: 'written', text: 'M. Exemple présente un lymphome.' }] as const;
    const before = scan(segments);
    for (let at = 0; at < 2500; at++)
      scan([{ kind: 'written', text: `Ligne ${at} sur un sujet ordinaire.` }]);
    expect(scan(segments)).toEqual(before);
  });
});

describe('the text of a long file', () => {
  it('gives the same when it comes again', () => {
    const text = `${ORDINARY_LINES.join('\n')}\n`.repeat(20) + HEALTH_LINES.join('\n');
    const segments = [
      { kind: 'attachment-text', file: 'notes.txt', text: text.padEnd(120_000, '\nRien.') },
    ] as const;
    const scan = makeScan(NO_OWN_WORDS);
    const first = scan(segments);
    expect(first.evidence.length).toBeGreaterThan(HEALTH_LINES.length / 2);
    expect(scan(segments)).toEqual(first);
  });
});

describe('the paragraphs of a text', () => {
  it.each([
    ['begin at lines that begin with a capital', 'Un\nDeux', [0, 3]],
    ['begin after an empty line', 'un\n\ndeux', [0, 4]],
    ['go on where a line was wrapped', 'un\ndeux', [0]],
    ['go on with a number, which a line end may cut', 'NIR 2 55 08 14\n168 025 38\n\n12 ans', [0]],
  ])('%s', (_what, text, starts) => expect(listParagraphs(text)).toEqual(starts));
});
