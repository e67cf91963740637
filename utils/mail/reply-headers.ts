/** Lines that a reply header may be wrapped over. */
const MOST_WRAPPED_LINES = 4;
/** Lines of an Outlook header block, long recipient lists included, that are looked at. */
const MOST_BLOCK_LINES = 12;

/** « Le … a écrit : » and its English form, after wrapped lines were joined. */
const ATTRIBUTIONS = [
  /^(?:Le|En date du|En date de) .{1,300}\sa écrit\s?:$/i,
  /^.{1,200}\sa écrit le .{1,80}:$/i,
  /^On .{1,300}\swrote\s?:$/i,
  /^.{1,200}\swrote on .{1,80}:$/i,
];
const ATTRIBUTION_START = /^(?:Le|On|En date d[ue])\s/i;
/** An attribution bears an hour, an ISO date or an address; a sentence such as « Le Dr X a écrit : » does not. */
const WHEN_OR_WHO = /\d{1,2}\s?[:h]\s?\d{2}|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{2,4}|@/;

/** `-----Message d'origine-----` and the like, and the announcements of Apple Mail. */
const DIVIDERS = [
  /^[-_*]{2,}\s*(?:message|courriel|mail|e-mail)\s(?:d['’]origine|original|initial|transféré|réexpédié).{0,60}?[-_*]{2,}$/i,
  /^[-_*]{2,}\s*(?:original|forwarded|reply)\s(?:message|mail|e-mail).{0,60}?[-_*]{2,}$/i,
  /^[-_*]{2,}\s*(?:transféré par|réacheminé par|forwarded by|original appointment|rendez-vous d['’]origine).{0,120}$/i,
  /^(?:Début du message (?:réexpédié|transféré|transmis)|Begin forwarded message)\s?:$/i,
];

const RULE = /^[_-]{5,}$/;
const BLOCK_LABEL =
  /^\*{0,2}(De|From|Expéditeur|Envoyé(?: le)?|Sent(?: on)?|Date|À|A|To|Pour|Destinataires?|Cc|Copie à|Objet|Sujet|Subject|Répondre à|Reply-To|Importance|Pièces? jointes?|Attachments?)\s?:\*{0,2}(?:\s|$)/i;
const BLOCK_SENDER = /^\*{0,2}(?:De|From|Expéditeur)\s?:/i;
const FEWEST_LABELS = 3;

/**
 * Length in lines of the reply or forward header that starts at `at`: « Le … a écrit : » (perhaps wrapped),
 * `-----Message d'origine-----`, or a block « De : … Envoyé : … À : … ». 0 if none starts here.
 */
export function replyHeaderLength(lines: readonly string[], at: number): number {
  const line = lineAt(lines, at);
  if (line === '') return 0;
  if (DIVIDERS.some((pattern) => pattern.test(line)))
    return 1 + headerBlockLength(lines, nextFilled(lines, at + 1));
  if (RULE.test(line)) {
    const start = nextFilled(lines, at + 1);
    const block = headerBlockLength(lines, start);
    return block === 0 ? 0 : start + block - at;
  }
  return headerBlockLength(lines, at) || attributionLength(lines, at);
}

function attributionLength(lines: readonly string[], at: number): number {
  let joined = '';
  for (let length = 1; length <= MOST_WRAPPED_LINES; length += 1) {
    const line = lineAt(lines, at + length - 1);
    const startsAnother = length > 1 && ATTRIBUTION_START.test(line);
    if (line === '' || startsAnother) return 0;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (!/:$/.test(line)) continue;
    return WHEN_OR_WHO.test(joined) && ATTRIBUTIONS.some((pattern) => pattern.test(joined)) ? length : 0;
  }
  return 0;
}

/** A run of labelled lines, some of them wrapped, that names a sender and at least two other things. */
function headerBlockLength(lines: readonly string[], at: number): number {
  if (!BLOCK_LABEL.test(lineAt(lines, at))) return 0;
  const labels = new Set<string>();
  let namesSender = false;
  let length = 0;
  for (let index = at; index < at + MOST_BLOCK_LINES; index += 1) {
    const line = lineAt(lines, index);
    if (line === '' && lineAt(lines, index + 1) === '') break;
    const label = BLOCK_LABEL.exec(line)?.[1];
    if (label !== undefined) {
      labels.add(label.toLowerCase());
      length = index - at + 1;
    }
    namesSender ||= BLOCK_SENDER.test(line);
  }
  return namesSender && labels.size >= FEWEST_LABELS ? length : 0;
}

function nextFilled(lines: readonly string[], from: number): number {
  return from < lines.length && lineAt(lines, from) === '' ? from + 1 : from;
}

function lineAt(lines: readonly string[], at: number): string {
  return (lines[at] ?? '').trim();
}
