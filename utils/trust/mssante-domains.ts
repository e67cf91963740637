/** The one parent domain of MSSanté mailboxes. Bare, it bears no mailbox and is not in the trust list. */
const MSSANTE_SUFFIX = '.mssante.fr';

/** Mailboxes of persons in Mon espace santé, whose local part is their matricule INS. */
export const PATIENT_DOMAIN = 'patient.mssante.fr';

/**
 * The two domains of the liste blanche that do not end in `.mssante.fr` (operator APICEM). Known here so that an
 * absent list does not turn them into outsiders.
 */
export const TRUSTED_EXCEPTIONS: ReadonlySet<string> = new Set([
  'mssante.apicrypt.org',
  'interop-mssante.apicrypt.org',
]);

/** `test.mssante.fr`, `cgm-test.mssante.fr`, `tests-operateur.…`, `preprod.alehos.…`, but not `protestant-…`. */
const TEST_WORD = /^(?:tests?|pre-?prod(?:uction)?)\d*$/;

/** The training platform has a trust space of its own. */
const TRAINING_DOMAIN = 'formation.mssante.fr';

/** True for a domain that is truly below `mssante.fr`. Domain in lower case, Unicode form. */
export function isBelowMssante(domain: string): boolean {
  return domain.endsWith(MSSANTE_SUFFIX);
}

/**
 * True for a domain of MSSanté that serves tests or training. The liste blanche holds some of them, so being
 * listed does not make a domain fit for real messages.
 */
export function isTestDomain(domain: string): boolean {
  if (!isBelowMssante(domain)) return false;
  if (domain === TRAINING_DOMAIN || domain.endsWith(`.${TRAINING_DOMAIN}`)) return true;
  const labels = domain.slice(0, -MSSANTE_SUFFIX.length).split('.');
  return labels.some((label) => [label, ...label.split('-')].some((word) => TEST_WORD.test(word)));
}
