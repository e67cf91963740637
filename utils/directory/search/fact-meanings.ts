import type { Reason } from '../answer';
import type { Trait } from '../directory-index';
import { departmentNamed, LONGEST_DEPARTMENT } from './departments';
import { knownLabels } from './known-labels';
import { type Meaning, worthOf } from './meaning';
import type { Query } from './parse-query';
import { professionCode } from './professions';
import { isOccupationalHealth, specialityStem } from './specialities';
import type { Vocabulary } from './vocabulary';

type FactField = 'profession' | 'speciality' | 'department' | 'postcode' | 'rpps' | 'structureId';

/** Professions, specialities, departments, postcodes and identifiers that the words of a query name. */
export function factMeanings(query: Query, { traits }: Vocabulary): Meaning[] {
  const texts = query.words.map(({ text }) => text);
  const asTrait = <T>(
    [start, end]: readonly [number, number],
    field: FactField,
    how: Reason['how'],
    trait: Trait<T>,
    isMeant: (value: T, number: number) => boolean,
  ): Meaning[] => {
    const allowed = Uint8Array.from(trait.values, (value, number) => (isMeant(value, number) ? 1 : 0));
    if (!allowed.includes(1)) return [];
    const source = { kind: 'trait', of: trait.of, allowed } as const;
    return [{ start, end, field, how, worth: worthOf(field, how), source }];
  };
  const labelled = (at: number, field: 'profession' | 'speciality', how: 'exact' | 'prefix'): Meaning[] => {
    const text = texts[at] ?? '';
    const code = professionCode(text);
    const stem = field === 'speciality' ? specialityStem(text) : null;
    const { words } = knownLabels(traits[field].values);
    return asTrait([at, at + 1], field, how, traits[field], (value, number) => {
      if (how === 'exact' && field === 'profession' && value.code === code) return true;
      return (words[number] ?? []).some((word) =>
        how === 'exact'
          ? word === text || (stem !== null && word.startsWith(stem))
          : text.length > 2 && word.startsWith(text),
      );
    });
  };
  const postcode = (start: number, end: number, how: 'exact' | 'prefix', wanted: string): Meaning[] =>
    asTrait([start, end], 'postcode', how, traits.postcode, (value) => value.startsWith(wanted));
  const department = (start: number, end: number, how: 'exact' | 'prefix', code: string): Meaning[] =>
    asTrait([start, end], 'department', how, traits.department, (value) => value.toUpperCase() === code);

  const meanings: Meaning[] = [];
  for (const [at, { text, isInitial, isOptional }] of query.words.entries()) {
    for (let end = at + 1; end <= Math.min(at + LONGEST_DEPARTMENT, texts.length); end++) {
      const code = departmentNamed(texts.slice(at, end));
      if (code !== null) meanings.push(...department(at, end, 'exact', code));
    }
    meanings.push(
      ...occupationalHealth(texts, at).flatMap((end) => [
        ...asTrait([at, end], 'speciality', 'exact', traits.speciality, isOccupationalHealth),
        ...asTrait([at, end], 'profession', 'exact', traits.profession, isOccupationalHealth),
      ]),
    );
    const district = districtPostcode(text, texts[at + 1]);
    if (district !== null) meanings.push(...postcode(at, at + 2, 'exact', district));
    if (isInitial || isOptional) continue;
    if (!/^\d/.test(text)) {
      for (const field of ['profession', 'speciality'] as const) {
        meanings.push(...labelled(at, field, 'exact'), ...labelled(at, field, 'prefix'));
      }
      continue;
    }
    if (/^(\d{2,3}|2[ab])$/.test(text)) meanings.push(...department(at, at + 1, 'exact', text.toUpperCase()));
    if (/^\d{2,5}$/.test(text))
      meanings.push(...postcode(at, at + 1, text.length === 5 ? 'exact' : 'prefix', text));
    meanings.push(...identifiers(text, at));
  }
  return meanings;
}

/** RPPS: 11 digits, or these after an 8 (IDNPS). FINESS: 9; SIRET: 14; either may bear its type (IDNST). */
function identifiers(text: string, at: number): Meaning[] {
  const rpps = /^8?(\d{11})$/.exec(text)?.[1];
  const id = /^(\d[\dab]\d{7}|[13]?\d{14}|1\d[\dab]\d{7})$/.test(text) ? text.toUpperCase() : undefined;
  const span = { start: at, end: at + 1, how: 'exact' } as const;
  return [
    ...(rpps === undefined
      ? []
      : [
          {
            ...span,
            field: 'rpps',
            worth: worthOf('rpps', 'exact'),
            source: { kind: 'rpps', id: rpps },
          } as const,
        ]),
    ...(id === undefined
      ? []
      : [
          {
            ...span,
            field: 'structureId',
            worth: worthOf('structureId', 'exact'),
            source: { kind: 'structureId', id },
          } as const,
        ]),
  ];
}

/** « santé au travail », « médecin du travail »: where such words end that begin at a place. */
function occupationalHealth(texts: readonly string[], at: number): number[] {
  if (!/^(?:sante|medecine?s?)$/.test(texts[at] ?? '')) return [];
  const rest = texts.slice(at + 1, at + 3);
  const work = rest.findIndex(
    (text, i) => text === 'travail' && (i === 0 || /^(?:au|du|de)$/.test(rest[0] ?? '')),
  );
  return work === -1 ? [] : [at + work + 2];
}

const DISTRICTS: ReadonlyMap<string, string> = new Map([
  ['paris', '75'],
  ['lyon', '69'],
  ['marseille', '13'],
]);

/** « Lyon 3 », « Paris 15e »: the postcode of a municipal district. */
function districtPostcode(town: string, number: string | undefined): string | null {
  const department = DISTRICTS.get(town);
  const district = /^(\d{1,2})(?:er?|eme)?$/.exec(number ?? '')?.[1];
  if (department === undefined || district === undefined || Number(district) > 20) return null;
  return `${department}0${district.padStart(2, '0')}`;
}
