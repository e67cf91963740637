import type { Locks } from '../../../../utils/directory/import/import-lock';
import { MAILBOX_FIELDS, type Mailbox } from '../../../../utils/directory/mailbox';
import type { DirectoryStore } from '../../../../utils/directory/store/directory-store';
import { openIndex } from '../../../../utils/directory/store/open-index';

/** A table as our own mirror serves it: the header is the names of the fields. */
export function tableOf(mailboxes: readonly Mailbox[]): Uint8Array<ArrayBuffer> {
  const lines = mailboxes.map((mailbox) => MAILBOX_FIELDS.map((field) => mailbox[field]).join('|'));
  return new TextEncoder().encode(`${[MAILBOX_FIELDS.join('|'), ...lines].join('\n')}\n`);
}

export function streamOfBytes(bytes: Uint8Array, step = 4096): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + step));
      at += step;
    },
  });
}

/** Locks of one browser: all contexts share them. */
export function createLocks(): Locks & { held: boolean } {
  const locks = {
    held: false,
    async request(_name: string, _options: unknown, work: (lock: unknown) => Promise<unknown>) {
      if (locks.held) return work(null);
      locks.held = true;
      try {
        return await work({});
      } finally {
        locks.held = false;
      }
    },
  };
  return locks as Locks & { held: boolean };
}

/** Addresses of all rows, in the order of the store. */
export async function addressesIn(store: DirectoryStore): Promise<string[]> {
  const current = await store.current();
  if (current === null) return [];
  const index = await openIndex(current.generation);
  const rows = await index.mailboxes(Array.from({ length: index.rowCount }, (_, row) => row));
  return rows.map(({ address }) => address);
}
