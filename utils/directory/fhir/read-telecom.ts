import { MAILBOX_KINDS, type MailboxKind } from '../mailbox';
import type { Telecom } from './resources';
import { EMAIL_TYPE_EXTENSION, MAILBOX_EXTENSION } from './systems';

/** What a resource says of one of its MSSanté mailboxes. */
export interface PublishedBox {
  readonly address: string;
  readonly kind: MailboxKind;
  /** Service de rattachement. */
  readonly service: string;
}

/** No quotes, brackets or white space: what is published is shown, copied and written to. */
const ADDRESS = /^[^\s\p{C}@<>()"',;:\\[\]]{1,64}@[^\s\p{C}@<>()"',;:\\[\]]{1,188}$/u;
const PATIENT = /@patient\.mssante\.fr$/;

/**
 * The MSSanté mailboxes among the contact points of a resource, the preferred one first.
 *
 * A mailbox bears one of two marks: the e-mail type MSSANTE, or the metadata of a mailbox (older records bear only
 * one of the two). All else is an ordinary e-mail, which is nobody's business here. One on the liste rouge is not
 * published: anything but a plain `false` there counts as red-listed.
 */
export function readTelecom(points: readonly Telecom[], otherwise: MailboxKind): PublishedBox[] {
  const byRank = [...points].sort((one, other) =>
    one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : 0,
  );
  return byRank.flatMap((point) => {
    const details = metadataOf(point);
    const address = point.value.trim().toLowerCase();
    if (details === null && !isTypedMssante(point)) return [];
    if (point.use === 'old' || isRedListed(point) || !ADDRESS.test(address) || PATIENT.test(address))
      return [];
    return [{ address, kind: kindOf(point) ?? otherwise, service: service(point) }];
  });
}

function isTypedMssante({ extension }: Telecom): boolean {
  return extension.some(
    ({ url, valueCoding }) => url === EMAIL_TYPE_EXTENSION && valueCoding?.code === 'MSSANTE',
  );
}

/** The parts of the mailbox metadata; null if the contact point has none. */
function metadataOf({ extension }: Telecom) {
  const blocks = extension.filter(({ url }) => url === MAILBOX_EXTENSION);
  return blocks.length === 0 ? null : blocks.flatMap((block) => block.extension);
}

function isRedListed(point: Telecom): boolean {
  const marks = (metadataOf(point) ?? []).filter(({ url }) => url === 'listeRouge');
  return marks.some(({ valueBoolean }) => valueBoolean !== false);
}

function kindOf(point: Telecom): MailboxKind | undefined {
  const codes = (metadataOf(point) ?? [])
    .filter(({ url }) => url === 'type')
    .flatMap(({ valueCodeableConcept }) => valueCodeableConcept.coding.map(({ code }) => code));
  return MAILBOX_KINDS.find((kind) => codes.includes(kind));
}

function service(point: Telecom): string {
  return (metadataOf(point) ?? []).find(({ url }) => url === 'service')?.valueString ?? '';
}
