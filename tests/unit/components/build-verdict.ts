import type { Finding, JudgedRecipient, Verdict } from '../../../utils/assess/verdict';
import type { Evidence } from '../../../utils/health/evidence';
import { read, unread } from '../../../utils/mail/draft';
import type { Channel } from '../../../utils/trust/channel';

/** A recipient of a channel, with a fictitious address. */
export function judged(spec: string, channel: Channel): JudgedRecipient {
  const [local = '', domain = ''] = spec.split('@');
  const address = { name: '', spec, local, domain, key: spec };
  return {
    recipient: {
      field: 'to',
      shown: spec,
      address: channel === 'unreadable' ? unread('group') : read(address),
    },
    channel,
  };
}

export function finding(about: readonly JudgedRecipient[], part: Partial<Finding> = {}): Finding {
  return {
    rule: 'a-rule',
    level: 'warn',
    about: about.map(({ recipient }) => recipient),
    actions: [],
    values: {},
    ...part,
  };
}

export function verdict(part: Partial<Verdict>): Verdict {
  return {
    level: 'warn',
    health: 'none',
    from: 'ordinary',
    recipients: [],
    findings: [],
    evidence: [],
    files: [],
    ...part,
  };
}

export function evidence(text: string, weight: number): Evidence {
  return {
    kind: 'term',
    family: 'disease',
    segment: 'written',
    text,
    start: 0,
    end: text.length,
    weight,
    why: { fr: 'Un mot de santé.', en: 'A word of health.' },
  };
}
