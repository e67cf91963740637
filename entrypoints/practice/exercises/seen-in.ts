import type { SentMessage } from './outcome';

/** What a judge looks at in a message that left. */
export interface Seen {
  readonly fromMssante: boolean;
  /** True if the guard is rather sure of health data, or one of the situation's own words stands in it. */
  readonly hasData: boolean;
  /** True if somebody is outside MSSanté. */
  readonly hasOutsider: boolean;
  /** True if it goes to one of these at least, and to nobody else. */
  goesOnlyTo(...addresses: readonly string[]): boolean;
  /** True if one of these is among the recipients. */
  goesTo(...addresses: readonly string[]): boolean;
}

const INSIDE = /@(?:[a-z\d-]+\.)+mssante\.fr$/;

/**
 * Looks through a message that left.
 * @param secrets words of the message that was ready, none of which may reach the wrong person
 */
export function seenIn({ from, to, text, health }: SentMessage, secrets: RegExp): Seen {
  return {
    fromMssante: from === 'mssante',
    hasData: health === 'certain' || health === 'probable' || secrets.test(text),
    hasOutsider: to.some((address) => !INSIDE.test(address)),
    goesOnlyTo: (...addresses) => to.length > 0 && to.every((one) => addresses.includes(one)),
    goesTo: (...addresses) => to.some((one) => addresses.includes(one)),
  };
}
