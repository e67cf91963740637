import type { Verdict } from '../../utils/assess/verdict';
import type { Channel } from '../../utils/trust/channel';
import { listConcerned } from './concerned';

/** What a dialog is about, from which its title is chosen. */
export type Topic =
  | 'health'
  | 'maybe-health'
  | 'to-mssante'
  | 'from-mssante'
  | 'patient'
  | 'look-alike'
  | 'test'
  | 'unreadable'
  | 'unchecked'
  | 'other'
  | 'ready';

/**
 * Says what the most severe remark is about. It looks at the recipients concerned and not at the rule's name,
 * so that a rule added later still gets a fitting title.
 */
export function topicOf(verdict: Verdict): Topic {
  if (verdict.level === 'clear' || verdict.level === 'notice') return 'ready';
  if (verdict.level === 'unchecked') return 'unchecked';
  const [worst] = verdict.findings;
  if (worst === undefined || worst.about.length === 0) return 'other';
  const channels = new Set(listConcerned(verdict, [worst]).map(({ channel }) => channel));
  return topicOfChannels(channels, verdict) ?? 'other';
}

function topicOfChannels(channels: ReadonlySet<Channel>, { from, health }: Verdict): Topic | null {
  if (channels.has('look-alike')) return 'look-alike';
  if (channels.has('patient')) return from === 'ordinary' ? 'patient' : null;
  if (channels.has('test')) return 'test';
  if (channels.has('outside') || channels.has('internal')) {
    if (from === 'mssante') return 'from-mssante';
    if (health === 'none') return null;
    return health === 'possible' ? 'maybe-health' : 'health';
  }
  if (channels.has('trusted') || channels.has('probable')) return from === 'ordinary' ? 'to-mssante' : null;
  return channels.has('unreadable') ? 'unreadable' : null;
}
