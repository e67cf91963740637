/** A liste blanche as large as the real one (June 2026), with all the shapes of names that were seen in it. */
export interface WholeList {
  readonly xml: string;
  /** The names that a reader must find: lower case, Unicode form, sorted. */
  readonly names: readonly string[];
  readonly entries: number;
  /** How many of the entries are no domain. */
  readonly rejected: number;
}

const ENTRIES = 8_655;
const DIFFERENT = 5_000;
const GENERATED_AT = '2026-06-11T04:00:00Z';

const KINDS = [
  'hopital',
  'clinique',
  'ehpad',
  'pharmacie',
  'cabinet',
  'labo',
  'sessad',
  'ch',
  'spst',
  'ime',
  'ssiad',
];
const PLACES = [
  'belleville',
  'hauterive',
  'montexemple',
  'rocfictif',
  'saint-exemple',
  'valmodele',
  'deux-rives',
];
const REGIONS = ['aura', 'occitanie', 'bretagne', 'idf', 'services.aura'];
const OPERATORS = ['ALPHA', 'BETA', 'GAMMA', 'DELTA', 'EPSILON'];

/** Names of which each stands for something that a list really held, or may hold. */
const ODD_NAMES: readonly (readonly [written: string, read: string | null])[] = [
  ...[
    'medecin',
    'pharmacien',
    'infirmier',
    'sage-femme',
    'chirurgien-dentiste',
    'masseur-kinesitherapeute',
    'pedicure-podologue',
    'orthophoniste',
    'pro',
    'patient',
    'test',
    'aura.test',
    'cgm-test',
    'preprod.exemple',
    'tests-operateur.espacedeconfiance',
    'hopital-protestant',
    'montbeliard',
    'aura',
    'ast74.aura',
    '15-20',
    '3asm',
    'a.b.c.d.e',
    'msante',
    'medecin-mssante',
    'mssante',
    'acms',
  ].map((name) => [`${name}.mssante.fr`, `${name}.mssante.fr`] as const),
  ['mssante.apicrypt.org', 'mssante.apicrypt.org'],
  ['interop-mssante.apicrypt.org', 'interop-mssante.apicrypt.org'],
  ['UC-EXEMPLE.mssante.fr', 'uc-exemple.mssante.fr'],
  ['  espaces.mssante.fr\n', 'espaces.mssante.fr'],
  ['point.mssante.fr.', 'point.mssante.fr'],
  ['h\u00F4tel-dieu.mssante.fr', 'h\u00F4tel-dieu.mssante.fr'],
  ['he\u0301lios.mssante.fr', 'h\u00E9lios.mssante.fr'],
  ['xn--prvention-c4a.mssante.fr', 'pr\u00E9vention.mssante.fr'],
  ['sessad@ase.exemple.mssante.fr', null],
  ['*.etoile.mssante.fr', null],
];

/** The same list at each call. */
export function wholeList(): WholeList {
  const random = randomNumbers(20_261_122);
  const pick = <T>(values: readonly [T, ...T[]] | readonly T[]): T => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  const names = new Map<string, string | null>(ODD_NAMES);
  while (names.size < DIFFERENT) {
    const place = `${pick(PLACES)}${pick(['', '', '-nord', '-sud'])}${pick(['', String(Math.floor(random() * 99))])}`;
    const name = `${pick(KINDS)}${pick(['', '-', '.'])}${place}${pick(['', '', '', `.${pick(REGIONS)}`])}.mssante.fr`;
    names.set(name, name);
  }
  const written = [...names.keys()];
  // One entry a name, then more operators for some of them.
  const entries = Array.from({ length: ENTRIES }, (_, at) => written[at] ?? pick(written.slice(50)));
  const read = [...names.values()].filter((name) => name !== null);
  return {
    xml: listXml(entries.map((name, at) => entryXml(name, OPERATORS[at % OPERATORS.length] ?? ''))),
    names: [...new Set(read)].sort(),
    entries: ENTRIES,
    rejected: ODD_NAMES.filter(([, name]) => name === null).length,
  };
}

/** The file around its entries. */
export function listXml(entries: readonly string[], behind = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><ListeBlancheMSSante xmlns="https://listeblanche.mssante.fr/schema">
    <DateDeGeneration>${GENERATED_AT}</DateDeGeneration>
    <ListeDomaines>${entries.join('')}
    </ListeDomaines>${behind}
</ListeBlancheMSSante>
`;
}

/** One entry, with the contacts that must never leave the parser. */
export function entryXml(name: string, operator = 'ALPHA'): string {
  return `
        <Domaine>
            <Nom>${name}</Nom>
            <Description>Domaine d&apos;essai &amp; de messagerie, fictif (${operator})</Description>
            <DNCertificatOperateur>CN=smtp.${operator.toLowerCase()}.example,OU=300000000000000,O=${operator},ST=Ici (00),C=FR</DNCertificatOperateur>
            <ResponsableContact>01 99 00 00 00, responsable@${operator.toLowerCase()}.example</ResponsableContact>
            <SupportContact>01 99 00 00 01, support@${operator.toLowerCase()}.example</SupportContact>
            <DateMAJ>2026-01-05T08:00:00Z</DateMAJ>
        </Domaine>`;
}

/** A linear congruential generator, enough for shapes. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
