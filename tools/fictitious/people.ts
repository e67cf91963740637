import { FAMILY_NAME_COUNT, familyNameOf } from './family-names';
import { GIVEN_NAMES } from './given-names';
import { rppsOf } from './numbers';
import { type Profession, throwProfession, throwSpeciality } from './professions';
import { diceOf } from './random';
import { toLocalPart } from './to-local-part';

export interface Person {
  readonly profession: Profession;
  /** Before the '@'. */
  readonly localPart: string;
  /** Type, identifier and national identification: 3 columns. */
  readonly ids: string;
  /** Civilité to Libellé savoir-faire: 9 columns. */
  readonly columns: string;
}

/** The same person for the same number, whoever else there is. Some names are frequent, most are rare. */
export function inventPerson(number: number): Person {
  const dice = diceOf(number, 5);
  const isRare = dice.chance(60);
  const family = familyNameOf(isRare ? number : dice.skewed(FAMILY_NAME_COUNT));
  const given = GIVEN_NAMES[dice.skewed(GIVEN_NAMES.length)] ?? 'Camille';
  const profession = throwProfession(dice);
  const [specialityCode, speciality] = throwSpeciality(dice, profession);
  const title = profession.code === '10' ? 'DR' : dice.pick(['M', 'MME', 'MME', '']);
  const rpps = rppsOf(number);
  const name = `${toLocalPart(given)}.${toLocalPart(family)}`;
  return {
    profession,
    localPart: isRare ? name : `${name}${dice.int(900) + 2}`,
    ids: `8|${rpps}|8${rpps}`,
    columns: `${title}|${family}|${given}|C|Civil|${profession.code}|${profession.label}|${specialityCode}|${speciality}`,
  };
}
