import type { Verdict } from '../../utils/assess/verdict';
import type { Channel } from '../../utils/trust/channel';

/** A badge beside a recipient, by its name in the catalogue of words. */
export type MarkId =
  | 'trusted'
  | 'probable'
  | 'patient'
  /** A MSSanté address, written to from an ordinary mailbox. */
  | 'not-from-here'
  | 'outside'
  /** An ordinary address, written to from MSSanté. */
  | 'refused'
  | 'look-alike'
  | 'test'
  | 'unreadable';

/** The badge that a recipient deserves, or null: silence when there is nothing to say. */
export function markOf(channel: Channel, { from, health, level }: Verdict): MarkId | null {
  switch (channel) {
    case 'trusted':
    case 'probable':
    case 'patient':
      return from === 'mssante' ? channel : 'not-from-here';
    case 'internal':
      return from === 'mssante' ? 'refused' : null;
    case 'outside':
      if (from === 'mssante') return 'refused';
      return health === 'none' ? null : 'outside';
    case 'unreadable':
      return level === 'clear' ? null : 'unreadable';
    case 'look-alike':
    case 'test':
      return channel;
  }
}
