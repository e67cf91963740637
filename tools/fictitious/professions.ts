import type { Dice } from './random';

export interface Profession {
  /** TRE_G15. */
  readonly code: string;
  readonly label: string;
  /** First part of the domain in which its members have their personal mailbox. */
  readonly domain: string;
  /** Of a thousand persons, so many. */
  readonly share: number;
}

const PHYSICIAN: Profession = { code: '10', label: 'Médecin', domain: 'medecin', share: 400 };
const PROFESSIONS: readonly Profession[] = [
  PHYSICIAN,
  { code: '60', label: 'Infirmier', domain: 'infirmier', share: 190 },
  { code: '21', label: 'Pharmacien', domain: 'pharmacien', share: 120 },
  { code: '70', label: 'Masseur-kinésithérapeute', domain: 'masseur-kinesitherapeute', share: 95 },
  { code: '40', label: 'Chirurgien-dentiste', domain: 'chirurgien-dentiste', share: 70 },
  { code: '50', label: 'Sage-femme', domain: 'sage-femme', share: 35 },
  { code: '91', label: 'Orthophoniste', domain: 'orthophoniste', share: 30 },
  { code: '80', label: 'Pédicure-podologue', domain: 'pedicure-podologue', share: 20 },
  { code: '93', label: 'Psychologue', domain: 'pro', share: 20 },
  { code: '94', label: 'Ergothérapeute', domain: 'pro', share: 10 },
  { code: '95', label: 'Diététicien', domain: 'reseau', share: 10 },
];

/** TRE_R38, and of a thousand physicians so many. */
const SPECIALITIES: readonly { readonly code: string; readonly label: string; readonly share: number }[] = [
  { code: 'SM26', label: 'Qualifié en Médecine Générale', share: 300 },
  { code: 'SM54', label: 'Médecine générale', share: 180 },
  { code: 'SM25', label: 'Médecine du travail', share: 60 },
  { code: 'SM02', label: 'Anesthésie-réanimation', share: 50 },
  { code: 'SM04', label: 'Cardiologie et maladies vasculaires', share: 50 },
  { code: 'SM40', label: 'Pédiatrie', share: 50 },
  { code: 'SM42', label: 'Psychiatrie', share: 60 },
  { code: 'SM44', label: 'Radio-diagnostic', share: 50 },
  { code: 'SM38', label: 'Ophtalmologie', share: 40 },
  { code: 'SM24', label: 'Gastro-entérologie et hépatologie', share: 30 },
  { code: 'SM15', label: 'Dermatologie et vénéréologie', share: 30 },
  { code: 'SM41', label: 'Pneumologie', share: 30 },
  { code: 'SM32', label: 'Neurologie', share: 30 },
  { code: 'SM48', label: 'Rhumatologie', share: 20 },
  { code: 'SM49', label: 'Santé publique et médecine sociale', share: 20 },
];

export function throwProfession(dice: Dice): Profession {
  return dice.share(PROFESSIONS) ?? PHYSICIAN;
}

/** Code and label; empty for other professions than physicians. */
export function throwSpeciality(dice: Dice, profession: Profession): readonly [string, string] {
  if (profession !== PHYSICIAN) return ['', ''];
  const { code, label } = dice.share(SPECIALITIES) ?? { code: '', label: '' };
  return [code, label];
}
