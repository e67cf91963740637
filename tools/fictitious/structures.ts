import { familyNameOf } from './family-names';
import { finessOf, siretOf } from './numbers';
import { placeNumber } from './places';
import { diceOf } from './random';
import { toLocalPart } from './to-local-part';

/** The columns of a structure, ready to be joined into a row. */
export interface Structure {
  /** Type and identifier. */
  readonly id: string;
  /** First part of the domain of its own mailboxes. */
  readonly domain: string;
  readonly services: readonly [string, ...string[]];
  /** Raison sociale to Pays: 13 columns. */
  readonly columns: string;
}

interface StructureKind {
  readonly name: string;
  readonly domain: string;
  readonly share: number;
  readonly isFiness: boolean;
  readonly services: readonly [string, ...string[]];
}

const OFFICE = ['Secrétariat', 'Accueil', 'Cabinet'] as const;
const HOSPITAL = [
  'Cardiologie',
  'Urgences',
  'Secrétariat médical',
  'Pharmacie',
  'Laboratoire',
  'Consultations externes',
  'Pneumologie',
  'Maternité',
  'Santé au travail',
  'Imagerie',
  'Hôpital de jour',
] as const;
const OTHER: StructureKind = {
  name: 'CABINET',
  domain: 'cab',
  share: 1000,
  isFiness: false,
  services: [...OFFICE],
};
const KINDS: readonly StructureKind[] = [
  { name: 'CENTRE HOSPITALIER', domain: 'ch', share: 40, isFiness: true, services: [...HOSPITAL] },
  { name: 'CLINIQUE', domain: 'clinique', share: 40, isFiness: true, services: [...HOSPITAL] },
  {
    name: 'EHPAD',
    domain: 'ehpad',
    share: 110,
    isFiness: true,
    services: ['Infirmerie', 'Médecin coordonnateur'],
  },
  {
    name: 'PHARMACIE',
    domain: 'pharmacie',
    share: 250,
    isFiness: true,
    services: ['Officine', 'Vaccination'],
  },
  { name: 'LABORATOIRE', domain: 'labo', share: 60, isFiness: true, services: ['Résultats', 'Biologie'] },
  { name: 'MAISON DE SANTÉ', domain: 'msp', share: 80, isFiness: true, services: [...OFFICE] },
  {
    name: 'SERVICE DE PRÉVENTION ET DE SANTÉ AU TRAVAIL',
    domain: 'spsti',
    share: 10,
    isFiness: false,
    services: ['Secrétariat médical', 'Médecin du travail', 'Cellule PDP'],
  },
  OTHER,
];
const STREETS = ['RUE', 'AVENUE', 'BOULEVARD', 'PLACE', 'CHEMIN', 'ALLEE', 'ROUTE'] as const;
const STREET_NAMES = [
  'DE LA RIVE',
  'DES TILLEULS',
  'DU MOULIN',
  "DE L'ÉCLUSE",
  'DES ACACIAS',
  'DE LA GARE',
] as const;

export const STRUCTURE_COUNT = 80_000;
const DOMAIN_COUNT = 4_990;
const made: Structure[] = [];

export function structureNumber(number: number): Structure {
  const at = number % STRUCTURE_COUNT;
  made[at] ??= inventStructure(at);
  return made[at];
}

function inventStructure(at: number): Structure {
  const dice = diceOf(at, 13);
  const kind = dice.share(KINDS) ?? OTHER;
  const place = placeNumber(dice.skewed(6_000));
  const family = familyNameOf(dice.int(1_000_000));
  const name = `${kind.name} ${dice.chance(60) ? family : `DE ${place.town}`}`;
  const tradeName = dice.chance(25) ? `${kind.name} ${family}` : '';
  const domain = at < DOMAIN_COUNT ? at : dice.int(DOMAIN_COUNT);
  const street = [
    String(1 + dice.int(180)),
    dice.chance(6) ? 'B' : '',
    dice.pick(STREETS),
    dice.pick(STREET_NAMES),
    dice.chance(3) ? 'LE BOURG' : '',
  ];
  const columns = [
    name,
    tradeName,
    dice.chance(10) ? 'BATIMENT A' : '',
    dice.chance(3) ? 'BP 12' : '',
    ...street,
    `${place.postcode} ${place.town}`,
    place.postcode,
    place.department,
    'France',
  ];
  return {
    id: kind.isFiness ? `1|1${finessOf(at, place.department)}` : `3|3${siretOf(at)}`,
    domain: domainNumber(domain),
    services: kind.services,
    columns: columns.join('|'),
  };
}

function domainNumber(number: number): string {
  const { domain } = diceOf(number, 17).share(KINDS) ?? OTHER;
  return `${domain}-${toLocalPart(placeNumber(number).town).slice(0, 12)}${number}`;
}
