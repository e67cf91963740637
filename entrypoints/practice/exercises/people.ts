/** The worker whom all situations are about, as he writes by ordinary mail. */
export const JEAN = 'Jean Modèle <jean.modele@courriel.example>';

/**
 * His mailbox in Mon espace santé. The INS is made up: its key is right, and nobody has the department, commune and
 * rank of all nines.
 */
export const JEAN_INS = '179039999999924@patient.mssante.fr';

/** Mailboxes of his doctor, as the practice directory has them: her own, and her practice's. */
export const DR_MARTIN = [
  'dr.martin.exemple@medecin.mssante.fr',
  'cabinet.martin.exemple@medecin.mssante.fr',
];

/** The service's own MSSanté mailbox. */
export const SECRETARIAT = 'secretariat@spst-exemple.mssante.fr';
