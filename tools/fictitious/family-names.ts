import { diceOf } from './random';

const STARTS =
  'BA BAR BEL BER BO BOR BRAN BRÉ CA CAR CHAL CHAN CHAR CLA COR COU CRÉ DA DAR DEL DOR DRU DU FA FAR FER FOU FRÉ GA GAL GAR GER GOU GRAN GUI HA HER HOU JA JOU KER LA LAN LAU LÉ LOR MA MAL MAR MÉ MER MON MOR NA NOR OR PA PAR PEL PÉ PON POU RA REN RI ROU SA SAL SOR TA TER TOU VA VAL VER VI'.split(
    ' ',
  );
const MIDDLES =
  'BA BE BI BOU CHE DA DE DI DOU FE FI GA GUE LA LE LI LO LU MA ME MI MOU NA NE NI NOU PE PI QUE RA RE RI ROU SE SI TA TE TI TRE VA VE VI ZE GNE BLE CLI'.split(
    ' ',
  );
const ENDS =
  'BERT BIN BREUIL CHARD CHET CIER COURT DARD DEAU DIER DON DREAU FAUT FEUIL FORT GEAS GNON GOIN GUET LAIN LANGE LARD LET LEUX LIEU LIN LOIS LOT MAIN MEAU MET MIER MONT NARD NAUD NET NEUF NIER NOIS NOT PEAU PIN QUET RAND RAULT REAU RET RIEUX RIN ROIS SAC SART SEAU SIN TAIN TEAU TIER TIN VAIN VEAU VIER VOST ZIER ZÉ'.split(
    ' ',
  );
const PARTICLES = ['LE ', 'LA ', 'DE ', 'DU ', 'DE LA ', "D'", "L'", 'DES ', 'VAN ', 'EL '] as const;

/** So many simple names there are; no two are alike. */
export const FAMILY_NAME_COUNT = STARTS.length * MIDDLES.length * ENDS.length;
const STRIDE = 48_271;
const made: string[] = [];

/** An invented family name in capitals; some with a particle, an apostrophe, an accent, or two of them joined. */
export function familyNameOf(number: number): string {
  const at = number % FAMILY_NAME_COUNT;
  made[at] ??= makeName(at);
  return made[at];
}

function makeName(at: number): string {
  const dice = diceOf(at, 77);
  const simple = simpleName(at);
  if (dice.chance(5)) return `${dice.pick(PARTICLES)}${simple}`;
  if (dice.chance(4)) return `${simple}${dice.pick(['-', ' '])}${simpleName(dice.int(FAMILY_NAME_COUNT))}`;
  if (dice.chance(2)) return `SAINT-${simple}`;
  return simple;
}

function simpleName(number: number): string {
  const at = (number * STRIDE) % FAMILY_NAME_COUNT;
  const start = STARTS[at % STARTS.length];
  const rest = Math.floor(at / STARTS.length);
  return `${start}${MIDDLES[rest % MIDDLES.length]}${ENDS[Math.floor(rest / MIDDLES.length)]}`;
}
