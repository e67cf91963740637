import type { Verdict } from '../assess/verdict';
import { RANK } from '../assess/verdict';
import { fileNameKey } from '../files-in-page/file-name-key';
import { APPROVAL_LIFETIME } from './shared-approvals';

/**
 * The person's consent to one send. It covers what they were shown: a request passes only if judging its own
 * content brings up nothing else. So it is bound to recipients and content without depending on the page writing
 * the same text twice in the same way (editors change white space and mark-up on the way out).
 */
export interface Approval {
  readonly shown: ReadonlySet<string>;
  /** ms since the epoch. */
  readonly until: number;
}

export function grantApproval(verdict: Verdict, now: number): Approval {
  return { shown: new Set(remarksOf(verdict)), until: now + APPROVAL_LIFETIME };
}

/** True if the approval is alive and `verdict` holds no remark that the person has not seen. */
export function covers(approval: Approval, verdict: Verdict, now: number): boolean {
  return now < approval.until && remarksOf(verdict).every((remark) => approval.shown.has(remark));
}

/**
 * All that speaks against sending: each finding for each recipient or file it is about, and each phrase found with the
 * file it stands in.
 */
function remarksOf(verdict: Verdict): string[] {
  const serious = verdict.findings.filter(({ level }) => RANK[level] > RANK.notice);
  const findings = serious.flatMap(({ rule, about, values }) => {
    const subjects = about.length === 0 ? (values['files'] ?? '').split('\n') : about.map(keyOf);
    return subjects.map((subject) => `${rule} ${subject}`);
  });
  const phrases =
    serious.length === 0
      ? []
      : verdict.evidence.map(
          ({ kind, text, file = '' }) => `${kind} ${foldPhrase(text)} ${fileNameKey(file)}`,
        );
  return [...new Set([...findings, ...phrases])].sort();
}

function keyOf({ address, shown }: Verdict['findings'][number]['about'][number]): string {
  return address.known ? address.value.key : shown.trim().toLowerCase();
}

function foldPhrase(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A digest of the remarks, by which a pop-out's approval is found from another window. Hex SHA-256. */
export async function digestOf(verdict: Verdict, crypto: Crypto): Promise<string> {
  const bytes = new TextEncoder().encode(remarksOf(verdict).join('\n'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
