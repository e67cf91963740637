import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasOwnWhy, whyOf } from '../../../utils/health/why';

const HEALTH = join(import.meta.dirname, '../../../utils/health');
const LEXICON = join(HEALTH, 'lexicon');

/** Families that a list's sections name: `* grade family`. In ambiguous.txt the second word says how it decides. */
function familiesOfSections(): string[] {
  const lists = readdirSync(LEXICON).filter((file) => file.endsWith('.txt') && file !== 'ambiguous.txt');
  return lists.flatMap((file) =>
    [...readFileSync(join(LEXICON, file), 'utf8').matchAll(/^\* \S+ (\S+)$/gm)].map(([, name]) => name ?? ''),
  );
}

/** Families that the code of the detector names. */
function familiesInCode(): string[] {
  const files = readdirSync(HEALTH, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.flatMap((file) =>
    [...readFileSync(join(HEALTH, file), 'utf8').matchAll(/\bfamily: '([a-z\d-]+)'/g)].map(
      ([, name]) => name ?? '',
    ),
  );
}

/** Families the detector may name whatever its lists are called. */
const KNOWN =
  `disease sign body drug exam care mental addiction pregnancy disability occupational agent ambiguous
  file-name own nir ins patient-number birth-date dose result amount blood-pressure tnm cim10 xdm cda hl7v2 hprim dicom
  exchange-format named-document model`.split(/\s+/);

const FAMILIES = [...new Set([...KNOWN, ...familiesOfSections(), ...familiesInCode()])].sort();

describe('why words count', () => {
  it.each(FAMILIES)('%s has a sentence of its own', (family) => {
    expect(hasOwnWhy(family)).toBe(true);
  });

  it.each(FAMILIES)('%s is said in one short sentence a language', (family) => {
    for (const sentence of Object.values(whyOf(family))) {
      expect(sentence).toMatch(/^\p{Lu}[^.!?]{20,110}\.$/u);
    }
  });

  it('no two families say the same', () => {
    expect(new Set(FAMILIES.map((family) => whyOf(family).fr)).size).toBe(FAMILIES.length);
    expect(new Set(FAMILIES.map((family) => whyOf(family).en)).size).toBe(FAMILIES.length);
  });

  it.each(FAMILIES)('%s is written as French is: typographic apostrophes, no-break spaces', (family) => {
    expect(whyOf(family).fr).not.toMatch(/['"]| [:;!?]/);
    expect(whyOf(family).en).not.toMatch(/['"]/);
  });

  it('a family nobody knows still has a reason', () => {
    expect(whyOf('unheard-of').fr).not.toBe('');
    expect(whyOf('toString').en).toBe(whyOf('unheard-of').en);
  });
});
