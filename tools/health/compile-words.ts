import { encodeText } from '../../utils/health/trie/sections';
import { NumberWriter } from './number-writer';

/** The bases of a lexicon, sorted: each a folded word and the way it bends. */
export class BaseList {
  private readonly keys = new Map<string, { forms: readonly string[]; bending: string }>();
  private sorted: string[] | undefined;
  private places: Map<string, number> | undefined;

  /** @param forms the folded forms, the base first */
  add(forms: readonly string[]): void {
    const key = keyOf(forms);
    if (!this.keys.has(key)) this.keys.set(key, { forms, bending: describeBending(forms) });
  }

  /** The number of a base. All must be added before the first is asked for. @throws if it was not added */
  placeOf(forms: readonly string[]): number {
    this.sorted ??= [...this.keys.keys()].sort(compare);
    this.places ??= new Map(this.sorted.map((key, at) => [key, at]));
    const place = this.places.get(keyOf(forms));
    if (place === undefined) throw new Error(`no such base: ${forms[0]}`);
    return place;
  }

  /** The sections from which `readWordTable` builds its table. */
  compile(): Map<string, Uint8Array> {
    this.placeOf([...this.keys.values()][0]?.forms ?? []);
    const bases = (this.sorted ?? []).flatMap((key) => this.keys.get(key) ?? []);
    const bendings = [...new Set(bases.map(({ bending }) => bending))];
    const words = bases.map(({ forms }) => forms[0] ?? '');
    const prefixes = words.map((word, at) => countShared(words[at - 1] ?? '', word));
    const formCount = new Set(bases.flatMap(({ forms }) => forms)).size;
    const bentCount = bases.reduce((sum, { forms }) => sum + forms.length, 0);
    return new Map([
      ['sizes', new NumberWriter().write(bases.length, formCount, bentCount).finish()],
      ['bendings', encodeText(bendings.join('\n'))],
      ['prefixes', Uint8Array.from(prefixes)],
      ['bends', Uint8Array.from(bases.map(({ bending }) => bendings.indexOf(bending)))],
      ['words', encodeText(words.map((word, at) => word.slice(prefixes[at])).join('\n'))],
    ]);
  }
}

function keyOf(forms: readonly string[]): string {
  return forms.join('\n');
}

/** What is taken from the base, and what is put to the rest: `1 l,le,ux,les`. */
function describeBending(forms: readonly string[]): string {
  const base = forms[0] ?? '';
  const stem = Math.min(...forms.map((form) => countShared(base, form)));
  return `${base.length - stem} ${forms.map((form) => form.slice(stem)).join(',')}`;
}

function countShared(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
