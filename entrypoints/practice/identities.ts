/** An ordinary mailbox of a service that does not exist. */
export const ORDINARY = 'Camille Exemple <camille.exemple@sante-travail.example>';

/** Her MSSanté mailbox, as fictitious as she is. */
export const MSSANTE = 'Camille Exemple <camille.exemple@spst-exemple.mssante.fr>';

/** Whom the person of the practice webmail may write as. */
export const IDENTITIES: readonly string[] = [ORDINARY, MSSANTE];

/** The lines after `-- `. */
export const SIGNATURE: readonly string[] = [
  'Camille Exemple',
  'Infirmière en santé au travail',
  'SPST d’Exemple-sur-Loire',
];
