import * as z from 'zod/mini';
import type { Trait, Traits } from '../directory-index';
import { MAILBOX_KINDS, type MailboxKind } from '../mailbox';
import { align } from './build/trait-columns';

const headsSchema = z.array(
  z.object({
    name: z.string(),
    width: z.union([z.literal(1), z.literal(2)]),
    values: z.array(z.array(z.string())),
  }),
);

/** Reads the section `traits`. @throws if it is damaged */
export function readTraits(section: Uint8Array, rowCount: number): Traits {
  // Numbers of two bytes must lie at even places of a buffer.
  const bytes = section.byteOffset % 4 === 0 ? section : section.slice();
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const heads = headsSchema.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))));
  const traits = new Map<string, Trait<readonly string[]>>();
  let at = bytes.byteOffset + 4 + align(length);
  for (const { name, width, values } of heads) {
    const of =
      width === 1 ? new Uint8Array(bytes.buffer, at, rowCount) : new Uint16Array(bytes.buffer, at, rowCount);
    traits.set(name, { of, values });
    at += align(rowCount * width);
  }
  const trait = <T>(name: string, read: (fields: readonly string[]) => T): Trait<T> => {
    const { of, values } = traits.get(name) ?? { of: new Uint8Array(rowCount), values: [] };
    return { of, values: values.map(read) };
  };
  const coded = ([code = '', label = '']: readonly string[]) => ({ code, label });
  const plain = ([text = '']: readonly string[]): string => text;
  return {
    kind: trait('kind', ([kind = '']): MailboxKind => MAILBOX_KINDS.find((known) => known === kind) ?? 'PER'),
    profession: trait('profession', coded),
    speciality: trait('speciality', coded),
    department: trait('department', plain),
    postcode: trait('postcode', plain),
  };
}
