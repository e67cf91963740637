import { diceOf } from './random';

export interface Place {
  readonly town: string;
  readonly postcode: string;
  readonly department: string;
}

const TOWN_COUNT = 6_000;
const LARGE = [
  ...Array.from({ length: 20 }, (_, at): Place => placeOf('PARIS', `750${String(at + 1).padStart(2, '0')}`)),
  placeOf('MARSEILLE', '13005'),
  placeOf('LYON', '69003'),
  placeOf('TOULOUSE', '31000'),
  placeOf('NICE', '06000'),
  placeOf('NANTES', '44000'),
  placeOf('STRASBOURG', '67000'),
  placeOf('LILLE', '59000'),
  placeOf('AJACCIO', '20000'),
  placeOf('BASTIA', '20200'),
  placeOf('SAINT DENIS', '97400'),
];
const FIRST =
  'BEAU BELLE BOIS BRAY CHAMP CLAIR FONT GRAND HAUTE LONG MAR MONT NEUVE PLAIN ROCHE VAL VER VIEUX'.split(
    ' ',
  );
const SECOND =
  'BRELIN CHERON DOUVE ÉCLUSE FERRAN GALIN HOUVRE LIEU MERIN NOUE ORVAL PONTEL QUENET RIVE SOLLE TRÉ'.split(
    ' ',
  );
const LAST = ['', '', '', ' SUR OUVRE', ' LES BAINS', ' EN VERNOIS', ' LA FORÊT', " L'ABBAYE", ' LE VIEUX'];
const made: Place[] = [];

/** One of some thousand places; small numbers are the large towns. */
export function placeNumber(number: number): Place {
  const at = number % TOWN_COUNT;
  made[at] ??= LARGE[at] ?? inventPlace(at);
  return made[at];
}

/** The department that a postcode lies in. */
function placeOf(town: string, postcode: string): Place {
  const start = postcode.slice(0, 3);
  if (start >= '970') return { town, postcode, department: start };
  if (start >= '200' && start < '210') return { town, postcode, department: start < '202' ? '2A' : '2B' };
  return { town, postcode, department: start.slice(0, 2) };
}

function inventPlace(at: number): Place {
  const dice = diceOf(at, 31);
  const saint = dice.chance(15) ? 'SAINT ' : '';
  const name = `${saint}${FIRST[at % FIRST.length]}${SECOND[dice.int(SECOND.length)]}${LAST[dice.int(LAST.length)]}`;
  const number = 1 + dice.int(96);
  const department = number === 96 ? `97${1 + dice.int(4)}` : String(number).padStart(2, '0');
  const rest = String(dice.int(department === '20' ? 70 : 100)).padStart(2, '0');
  return placeOf(name, department.length === 3 ? `${department}${rest}` : `${department}${rest}0`);
}
