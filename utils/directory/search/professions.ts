/**
 * Words that people use for a profession, by its code in TRE_G15-ProfessionSante (ANS). Words of the official label
 * and their beginnings are found without being listed here.
 */
const FORMS: Readonly<Record<string, string>> = {
  '10': 'medecin medecins doctoresse',
  '21': 'pharmacien pharmacienne pharmaciens apothicaire',
  '26': 'audioprothesiste audioprothesistes audio',
  '28': 'opticien opticienne opticiens',
  '40': 'dentiste dentistes',
  '50': 'maieuticien maieuticienne sagefemme sagefemmes',
  '60': 'infirmier infirmiere infirmiers infirmieres ide idel idest',
  '70': 'kine kines kinesitherapeute kinesitherapeutes masseur masseuse mk mkde',
  '80': 'podologue podologues pedicure pedicures',
  '91': 'orthophoniste orthophonistes',
  '92': 'orthoptiste orthoptistes',
  '93': 'psychologue psychologues psy',
  '94': 'ergotherapeute ergotherapeutes ergo',
  '95': 'dieteticien dieteticienne dieteticiens dieteticiennes',
  '96': 'psychomotricien psychomotricienne psychomotriciens',
  '98': 'manipulateur manipulatrice manip',
};

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([code, forms]) =>
    forms.split(' ').map((form): [string, string] => [form, code]),
  ),
);

/** Code in TRE_G15 of the profession that a folded word names; null if it names none. */
export function professionCode(word: string): string | null {
  return CODES.get(word) ?? null;
}
