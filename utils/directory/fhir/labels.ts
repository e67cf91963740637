/** Labels of the commonest professions. Source: nomenclature TRE_G15-ProfessionSante (ANS). */
const PROFESSIONS: Readonly<Record<string, string>> = {
  '10': 'Médecin',
  '21': 'Pharmacien',
  '26': 'Audioprothésiste',
  '28': 'Opticien-Lunetier',
  '40': 'Chirurgien-Dentiste',
  '50': 'Sage-Femme',
  '60': 'Infirmier',
  '70': 'Masseur-Kinésithérapeute',
  '80': 'Pédicure-Podologue',
  '91': 'Orthophoniste',
  '92': 'Orthoptiste',
  '93': 'Psychologue',
  '94': 'Ergothérapeute',
  '95': 'Diététicien',
  '96': 'Psychomotricien',
};

/** Source: nomenclature TRE_R38-SpecialiteOrdinale (ANS). Only those that the search ranks by. */
const SPECIALITIES: Readonly<Record<string, string>> = {
  SM25: 'Médecine du travail',
  SM54: 'Médecine générale',
};

/** The API often sends a code without its label. Empty if the code is not known here. */
export function professionLabel(code: string): string {
  return PROFESSIONS[code] ?? '';
}

/** As `professionLabel`. */
export function specialityLabel(code: string): string {
  return SPECIALITIES[code] ?? '';
}
