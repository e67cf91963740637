import { HEALTH, QUIET, SILENT, type WorkMail } from './mail';

/** Invoices, contributions, mutual and state insurance. */
export const MONEY_MAILS: readonly WorkMail[] = [
  {
    name: 'contribution to the service',
    subject: 'Appel de cotisation 2026',
    text: 'Cher adhérent, votre appel de cotisation 2026 est disponible. Il est calculé sur 42 salariés, dont 11 en suivi renforcé. Règlement sous 30 jours.',
    level: SILENT,
    why: 'Heads are counted for a bill.',
  },
  {
    name: 'invoice for missed visits',
    text: 'Veuillez trouver la facture FA-2026-0312 relative à deux visites médicales non honorées, soit 96 € HT.',
    attachments: ['FA-2026-0312.pdf'],
    level: SILENT,
    why: 'An invoice.',
  },
  {
    name: 'joining a mutual insurance',
    text: "Bonjour, Mme Exemple souhaite être affiliée à la mutuelle d'entreprise au 1er avril, avec ses deux enfants. Ci-joint son bulletin d'adhésion et son RIB.",
    level: SILENT,
    why: 'Cover, not illness.',
  },
  {
    name: 'terms of a mutual insurance',
    text: "Le tiers payant couvre l'hospitalisation, l'optique et le dentaire ; les garanties 2026 et le tableau des remboursements sont en ligne.",
    level: QUIET,
    why: 'A table of guarantees.',
  },
  {
    name: 'employer’s rate of contribution',
    text: 'La CARSAT nous a notifié le taux AT/MP 2026 : 2,31 %. Le compte employeur de la CPAM est à jour.',
    level: SILENT,
    why: 'A rate.',
  },
  {
    name: 'daily allowances of a named employee',
    text: "Les indemnités journalières de M. Modèle n'ont pas été versées par la CPAM depuis le 3 avril, pouvez-vous renvoyer l'attestation de salaire ?",
    level: ['none', 'possible', 'probable'],
    why: 'Allowances show that he is away sick; it is an affair of pay.',
  },
  {
    name: 'insurer asks for medical grounds',
    text: "Pour le contrat de prévoyance de Mme Fictive, l'assureur réclame le compte rendu opératoire de sa prothèse de hanche.",
    level: HEALTH,
    why: 'An operation of a named woman.',
  },
  {
    name: 'travel expenses',
    text: 'Merci de valider ma note de frais du congrès national de médecine du travail : train 86 €, hôtel 2 nuits.',
    level: SILENT,
    why: 'Expenses.',
  },
  {
    name: 'withholding tax and bank',
    text: 'Le prélèvement SEPA de la mutuelle a été rejeté : votre opération bancaire du 5 est en anomalie. Merci de nous adresser un nouvel IBAN.',
    level: SILENT,
    why: 'A bank matter.',
  },
  {
    name: 'carte Vitale',
    text: "Bonjour, pensez à mettre à jour votre carte Vitale et à déclarer votre changement d'adresse à l'assurance maladie.",
    level: SILENT,
    why: 'A card and an address.',
  },
];
