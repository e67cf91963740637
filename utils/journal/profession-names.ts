import type { Lang } from '../platform/language';

/** Codes of TRE_G15-ProfessionSante (ANS), in our words for each language. */
const NAMES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  '10': { fr: 'Médecin', en: 'Physician' },
  '21': { fr: 'Pharmacien', en: 'Pharmacist' },
  '26': { fr: 'Audioprothésiste', en: 'Hearing-aid audiologist' },
  '28': { fr: 'Opticien-lunetier', en: 'Optician' },
  '31': { fr: 'Assistant dentaire', en: 'Dental assistant' },
  '40': { fr: 'Chirurgien-dentiste', en: 'Dental surgeon' },
  '50': { fr: 'Sage-femme', en: 'Midwife' },
  '60': { fr: 'Infirmier', en: 'Nurse' },
  '70': { fr: 'Masseur-kinésithérapeute', en: 'Physiotherapist' },
  '80': { fr: 'Pédicure-podologue', en: 'Podiatrist' },
  '86': { fr: 'Technicien de laboratoire', en: 'Laboratory technician' },
  '91': { fr: 'Orthophoniste', en: 'Speech therapist' },
  '92': { fr: 'Orthoptiste', en: 'Orthoptist' },
  '93': { fr: 'Psychologue', en: 'Psychologist' },
  '94': { fr: 'Ergothérapeute', en: 'Occupational therapist' },
  '95': { fr: 'Diététicien', en: 'Dietitian' },
  '96': { fr: 'Psychomotricien', en: 'Psychomotor therapist' },
  '98': { fr: 'Manipulateur en électroradiologie', en: 'Radiographer' },
};

/** The name of a profession; `profession 99` for a code that is not known here. */
export function professionName(code: string, lang: Lang): string {
  return NAMES[code]?.[lang] ?? `profession ${code}`;
}
