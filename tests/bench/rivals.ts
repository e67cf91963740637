import { OpenRedaction } from 'openredaction';
import { readLexicon } from '../../tools/health/read-lexicon';

/** Says whether a text holds health data, as somebody else would do it. */
export interface Rival {
  readonly name: string;
  readonly isAlarmed: (text: string) => Promise<boolean>;
}

/** openredaction as it comes, openredaction with its patterns for health care alone, and a plain list of terms. */
export function listRivals(): Rival[] {
  return [
    { name: 'openredaction', isAlarmed: detectBy(new OpenRedaction({})) },
    {
      name: 'openredaction, its healthcare patterns',
      isAlarmed: detectBy(new OpenRedaction({ categories: ['healthcare'] })),
    },
    { name: 'plain match of the lexicon', isAlarmed: matchPlainly() },
  ];
}

function detectBy(redactor: OpenRedaction): Rival['isAlarmed'] {
  return async (text) => (await redactor.detect(text)).detections.length > 0;
}

const MAX_WORDS = 6;
const LISTS_OF_OTHER_THINGS = new Set([
  'ambiguous',
  'vetoes',
  'cues',
  'suffixes',
  'suffix-exceptions',
  'file-names',
]);

/** Any term of the lexicon anywhere, in any case, number and accent; ambiguous ones too. No context, no grades. */
function matchPlainly(): Rival['isAlarmed'] {
  const lexicon = Object.entries(readLexicon());
  const terms = lexicon
    .filter(([list]) => !LISTS_OF_OTHER_THINGS.has(list))
    .flatMap(([, text]) => text.split(/[,\n]/));
  const ambiguous = lexicon
    .filter(([list]) => list === 'ambiguous')
    .flatMap(([, text]) => text.split('\n').map((line) => line.split(':')[0] ?? ''));
  const known = new Set(
    [...terms, ...ambiguous]
      .filter((term) => !term.startsWith('*'))
      .map((term) => cutWords(term).join(' '))
      .filter((term) => term.length > 1),
  );
  return async (text) => {
    const words = cutWords(text);
    return words.some((_, from) => {
      for (let length = 1; length <= MAX_WORDS; length++) {
        if (known.has(words.slice(from, from + length).join(' '))) return true;
      }
      return false;
    });
  };
}

function cutWords(text: string): string[] {
  const folded = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe');
  return (folded.match(/[a-z0-9]+/g) ?? []).map((word) =>
    word.length > 3 ? word.replace(/[sx]$/, '') : word,
  );
}
