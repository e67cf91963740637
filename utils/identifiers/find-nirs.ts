import { checkNir, hasNirStructure } from './nir';

/** A NIR as it stands in a text. `start` and `end` are UTF-16 offsets, the key included when there is one. */
export interface FoundNir {
  readonly start: number;
  readonly end: number;
  /** 15 characters, or 13 when the key is missing; letters in capitals. */
  readonly digits: string;
  readonly key: 'valid' | 'wrong-key' | 'missing';
}

/** What people and software put between the groups: spaces of every width, dots, dashes, underscores. */
const GAP = '[ \\t\\u00A0\\u2000-\\u200B\\u202F\\u205F\\u2060\\uFEFF._\\-\\u2010-\\u2015]';
const SEP = `${GAP}{0,3}`;

/** No letter or digit may touch the number (an IBAN, a reference, a phone), save the name of the number itself. */
const BEFORE = '(?=[1-478])(?:(?<![\\p{L}\\d+])|(?<=(?<!\\p{L})(?:NIR|INS|NIA|NSS)))';
const AFTER = '(?![\\p{L}\\d])';

const PLACE = `(?:(\\d\\d|2[AB])${SEP}(\\d{3})|(9[78]\\d)${SEP}(\\d\\d))`;
const KEY = `${SEP}(?:[/|(,:]|cl[ée]\\.?|key)?${GAP}{0,3}:?${SEP}(\\d\\d)${AFTER}`;
const GROUPED = new RegExp(
  `${BEFORE}([1-478])${SEP}(\\d\\d)${SEP}(\\d\\d)${SEP}${PLACE}${SEP}(\\d{3})(?:${KEY}|${AFTER})`,
  'giu',
);

/** Spreadsheets show the number in threes: 255 081 416 802 538. */
const THREES = `[12]\\d\\d(${GAP})\\d{3}(?:\\1\\d{3}){3}`;
/** Forms with boxes are copied digit by digit: 2 5 5 0 8 1 4 1 6 8 0 2 5 3 8. */
const ONES = `[1-478](${GAP}{1,2})\\d(?:\\2\\d){4}\\2[\\dAB](?:\\2\\d){8}`;
const EVEN = new RegExp(`${BEFORE}(?:${THREES}|${ONES})${AFTER}`, 'giu');

/** A date or an amount right after a number without key must not be read as its key. */
const GOES_ON = /^(?:[./,-]\d| ?(?:€|euros?\b|%))/;

/**
 * Finds NIR and INS matricules in a text, in reading order and without overlap: compact, spaced,
 * with dots, dashes or non-breaking spaces, key apart or after a slash.
 * Never throws. A number without key looks like many others: ask for a word such as « NIR » near it.
 */
export function findNirs(text: string): FoundNir[] {
  const found = [...findEven(text), ...findGrouped(text)].sort((a, b) => a.start - b.start);
  return found.filter(
    (nir, i) => !found.slice(Math.max(0, i - 1), i).some((before) => before.end > nir.start),
  );
}

function findGrouped(text: string): FoundNir[] {
  const found: FoundNir[] = [];
  for (const match of text.matchAll(GROUPED)) {
    const [whole, sex, year, month, dep, commune, overseas, overseasCommune, rank, key] = match;
    const place = `${dep ?? overseas ?? ''}${commune ?? overseasCommune ?? ''}`;
    const body = `${sex}${year}${month}${place}${rank}`.toUpperCase();
    if (!hasNirStructure(body)) continue;
    const start = match.index;
    const end = start + whole.length;
    const check = key === undefined ? 'missing' : checkNir(body + key);
    if (check === 'valid') found.push({ start, end, digits: body + key, key: 'valid' });
    else if (check === 'missing') found.push({ start, end, digits: body, key: 'missing' });
    else found.push(readWrongKey(text, whole, start, body, key ?? ''));
  }
  return found;
}

/** A key that does not fit and stands apart may be the start of the next number. */
function readWrongKey(text: string, whole: string, start: number, body: string, key: string): FoundNir {
  const end = start + whole.length;
  const isApart = !/\d$/.test(whole.slice(0, -key.length));
  if (isApart && GOES_ON.test(text.slice(end, end + 8))) {
    const bodyEnd = start + whole.slice(0, -key.length).replace(/\D+$/, '').length;
    return { start, end: bodyEnd, digits: body, key: 'missing' };
  }
  return { start, end, digits: body + key, key: 'wrong-key' };
}

function findEven(text: string): FoundNir[] {
  const found: FoundNir[] = [];
  for (const match of text.matchAll(EVEN)) {
    const digits = match[0].replace(/[^\dAB]/gi, '').toUpperCase();
    if (checkNir(digits) !== 'valid') continue;
    found.push({ start: match.index, end: match.index + match[0].length, digits, key: 'valid' });
  }
  return found;
}
