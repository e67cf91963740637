/** What some signs are read as; accented letters are read as their letter. One unit for one: places stay. */
const READ_AS: Readonly<Record<string, string>> = {
  œ: 'o',
  æ: 'a',
  µ: 'u',
  μ: 'u',
  '’': "'",
  '×': 'x',
  '²': '2',
  '³': '3',
  º: '°',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
};

const folded = new Map<string, string>();

/** A text of the same length in lower case, without accents, with one kind of space, dash and apostrophe. */
export function makePlain(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[^\0-\x7f]/g, foldSign);
}

function foldSign(sign: string): string {
  let plain = folded.get(sign);
  if (plain === undefined) {
    plain = READ_AS[sign] ?? (/\s/.test(sign) ? ' ' : sign.normalize('NFD').charAt(0));
    folded.set(sign, plain);
  }
  return plain;
}

/** A text and its plain copy, which is made when it is first asked for: most numbers need none. */
export class TextToRead {
  private copy: string | undefined;

  constructor(readonly text: string) {}

  get plain(): string {
    this.copy ??= makePlain(this.text);
    return this.copy;
  }
}
