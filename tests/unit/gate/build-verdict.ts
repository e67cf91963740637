import type { Finding, Verdict, VerdictLevel } from '../../../utils/assess/verdict';
import { type Recipient, read } from '../../../utils/mail/draft';
import { parseAddress } from '../../../utils/mail/parse-address';

/** A recipient in « to ». Throws if the text is no address. */
export function recipientOf(text: string): Recipient {
  const address = parseAddress(text);
  if (address === null) throw new Error(`not an address: ${text}`);
  return { field: 'to', shown: text, address: read(address) };
}

export function findingOf(rule: string, level: VerdictLevel, about: readonly string[] = []): Finding {
  return { rule, level, about: about.map(recipientOf), actions: [], values: {} };
}

/** A verdict with these findings and phrases; its level is the first finding's. */
export function verdictOf(findings: readonly Finding[], phrases: readonly string[] = []): Verdict {
  return {
    level: findings[0]?.level ?? 'clear',
    health: phrases.length > 0 ? 'certain' : 'none',
    from: 'ordinary',
    recipients: [],
    files: [],
    findings,
    evidence: phrases.map((text) => ({
      kind: 'term',
      family: 'disease',
      segment: 'written',
      text,
      start: 0,
      end: text.length,
      weight: 1,
      why: { fr: 'Un mot de santé.', en: 'A word of health.' },
    })),
  };
}
