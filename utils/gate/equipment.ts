import type { JudgedRecipient } from '../assess/verdict';
import type { Address } from '../mail/address';
import { fullName, nameFromAddress } from '../mail/name-from-address';
import type { Channel } from '../trust/channel';

/** Channels of people who may have an MSSanté address beside the one written to. */
const OUTSIDE: ReadonlySet<Channel> = new Set(['outside', 'internal', 'look-alike', 'test']);

/** No more names than this are asked for at once. */
const MOST = 60;

/** Which recipients outside MSSanté have a mailbox in the directory that is stored on this device. */
export interface Equipment {
  /**
   * Asks for the names of recipients that were not asked for before, each once. True if that brought something new.
   * Never rejects.
   */
  look(recipients: readonly JudgedRecipient[]): Promise<boolean>;
  /** `address.key` of the recipients at whose name a mailbox is published, as far as is known now. */
  findable(recipients: readonly JudgedRecipient[]): ReadonlySet<string>;
  /** True if it is known of each of them whether one is published. */
  knows(recipients: readonly JudgedRecipient[]): boolean;
}

/** @param ask whether there is a mailbox for each of these names */
export function createEquipment(ask: (names: string[]) => Promise<readonly boolean[]>): Equipment {
  /** By `address.key`; null as long as the answer has not come. */
  const published = new Map<string, boolean | null>();

  return {
    async look(recipients) {
      const fresh = listOutside(recipients).filter(({ key }) => !published.has(key));
      const names = new Map<string, string>();
      for (const address of fresh) {
        if (names.size === MOST) break;
        const name = nameFromAddress(address);
        published.set(address.key, name === null ? false : null);
        if (name !== null) names.set(address.key, fullName(name));
      }
      if (names.size === 0) return false;
      const found = await ask([...names.values()]).catch((): readonly boolean[] => []);
      for (const [at, key] of [...names.keys()].entries()) published.set(key, found[at] ?? null);
      return found.includes(true);
    },
    findable(recipients) {
      const keys = listOutside(recipients).map(({ key }) => key);
      return new Set(keys.filter((key) => published.get(key)));
    },
    knows: (recipients) =>
      listOutside(recipients).every(({ key }) => typeof published.get(key) === 'boolean'),
  };
}

function listOutside(recipients: readonly JudgedRecipient[]): readonly Address[] {
  return recipients.flatMap(({ recipient: { address }, channel }) =>
    OUTSIDE.has(channel) && address.known ? [address.value] : [],
  );
}
