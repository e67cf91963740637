import type { JudgedRecipient } from '../assess/verdict';
import type { Address } from '../mail/address';
import { fullName, nameFromAddress } from '../mail/name-from-address';
import type { Channel } from '../trust/channel';

/** Channels of people who may have an MSSanté address beside the one written to. */
const OUTSIDE: ReadonlySet<Channel> = new Set(['outside', 'internal', 'look-alike', 'test']);

/** No more names than this are asked for at once. */
const MOST = 60;

/**
 * What the stored directory says of somebody: the code of their profession (may be empty) if a mailbox is published at
 * their name, `none` if not; `nameless`: their address tells no name to ask for.
 */
type Published = { readonly profession: string } | 'none' | 'nameless';

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
  /** What is known of one recipient; null: nobody looked, or there is no directory to look into. */
  of(key: string): Published | null;
}

/** @param ask for each name a profession, or null if no mailbox is published; see `directory-equipped` */
export function createEquipment(ask: (names: string[]) => Promise<readonly (string | null)[]>): Equipment {
  /** By `address.key`; null as long as the answer has not come. */
  const published = new Map<string, Published | null>();
  const of = (key: string): Published | null => published.get(key) ?? null;

  return {
    of,
    async look(recipients) {
      const fresh = listOutside(recipients).filter(({ key }) => !published.has(key));
      const names = new Map<string, string>();
      for (const address of fresh) {
        if (names.size === MOST) break;
        const name = nameFromAddress(address);
        published.set(address.key, name === null ? 'nameless' : null);
        if (name !== null) names.set(address.key, fullName(name));
      }
      if (names.size === 0) return false;
      const found = await ask([...names.values()]).catch((): readonly (string | null)[] => []);
      for (const [at, key] of [...names.keys()].entries()) {
        const profession = found[at];
        if (profession !== undefined) published.set(key, profession === null ? 'none' : { profession });
      }
      return found.some((profession) => profession !== null);
    },
    findable(recipients) {
      const keys = listOutside(recipients).map(({ key }) => key);
      return new Set(keys.filter((key) => typeof (of(key) ?? '') === 'object'));
    },
    knows: (recipients) => listOutside(recipients).every(({ key }) => of(key) !== null),
  };
}

function listOutside(recipients: readonly JudgedRecipient[]): readonly Address[] {
  return recipients.flatMap(({ recipient: { address }, channel }) =>
    OUTSIDE.has(channel) && address.known ? [address.value] : [],
  );
}
