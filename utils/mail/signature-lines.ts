/** A signature longer than this is somebody's text below a line of two dashes. In lines that are not blank. */
const LONGEST_SIGNATURE = 20;

/** What a mailer or an operator adds on its own. */
const ADDED_LINES = [
  /^(?:Envoyé|Sent) (?:de|depuis|from) (?:mon|ma|my|l['’]application|mobile|Outlook|Yahoo|Proton|Courrier|Mail)/i,
  /^(?:Obtenez|Télécharg(?:er|ez)|Get|Obtenir) (?:l['’]application )?Outlook (?:pour|for) /i,
  /^(?:Garanti sans virus|Virus-free)\b/i,
  /^(?:Pensez à l['’]environnement|(?:Merci de )?penser à l['’]environnement|Please consider the environment)/i,
];

const DISCLAIMER_START =
  /^\W{0,3}(?:Ce (?:message|courriel|mail|courrier électronique)|Le présent (?:message|courriel)|Les informations contenues|L['’]intégrité de ce (?:message|courriel)|This (?:e-?mail|message|communication)|The (?:information|contents?) (?:contained )?in this|Confidentialité|Avertissement|Disclaimer)/i;
const DISCLAIMER_CLAIM = /confidenti|privileged|intégrité|integrity/i;
/** What tells a notice about the message from a message about something confidential. */
const DISCLAIMER_SUBJECT =
  /pièces? jointes?|fichiers? joints?|attachments?|par erreur|in error|usage exclusif|à l['’]intention exclusive|intended|addressee/i;
const LONGEST_DISCLAIMER = 30;

/**
 * Length in lines of the signature that starts at `at` with `-- ` (RFC 3676, section 4.3; its final space is
 * often lost). It ends where `isQuoteStart` says. 0 if there is no mark, or more text than a signature has.
 */
export function signatureLength(
  lines: readonly string[],
  at: number,
  isQuoteStart: (at: number) => boolean,
): number {
  if (!/^--\s?$/.test(lines[at] ?? '')) return 0;
  let filled = 0;
  let end = at + 1;
  while (end < lines.length && !isQuoteStart(end)) {
    if (!isBlank(lines[end])) filled += 1;
    if (filled > LONGEST_SIGNATURE) return 0;
    end += 1;
  }
  return end - at;
}

/**
 * Length in lines of what no person typed: « Envoyé de mon iPhone », or a notice on confidentiality up to the
 * end of its paragraph. 0 if neither starts at `at`.
 */
export function addedLength(lines: readonly string[], at: number): number {
  const line = (lines[at] ?? '').trim();
  if (ADDED_LINES.some((pattern) => pattern.test(line))) return 1;
  if (!DISCLAIMER_START.test(line)) return 0;
  let end = at + 1;
  while (end < lines.length && end < at + LONGEST_DISCLAIMER && !isBlank(lines[end])) end += 1;
  const paragraph = lines.slice(at, end).join(' ');
  return DISCLAIMER_CLAIM.test(paragraph) && DISCLAIMER_SUBJECT.test(paragraph) ? end - at : 0;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}
