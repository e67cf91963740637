import { base64ToBytes } from '../base64';
import { decodeText } from '../decode-text';
import type { ReadFormat } from '../file-reading';

/** A document within a field: source, type, subtype, encoding, data (HL7 v2.5, 2.A.24, data type ED). */
const ENCAPSULATED = /^[^^]*\^[^^]*\^([^^]*)\^Base64\^([A-Za-z0-9+/=\s]+)$/i;

/** What stands for a separator or a line end within text (HL7 v2.5, 2.7). */
const ESCAPES: Readonly<Record<string, string>> = { F: '|', S: '^', T: '&', R: '~', E: '\\', '.br': '\n' };

/** A message between hospital programs: its fields as text, and documents within them by their own format. */
export const readHl7: ReadFormat = async ({ bytes }, reading) => {
  reading.mark('hl7v2');
  await reading.spend(bytes.length);
  for (const segment of decodeText(bytes).split(/[\r\n\v]+/)) {
    const fields: string[] = [];
    for (const field of segment.split('|')) {
      const [, type = '', data] = ENCAPSULATED.exec(field) ?? [];
      if (data === undefined) {
        fields.push(showField(field));
        continue;
      }
      const document = base64ToBytes(data);
      if (document === null) reading.miss(`OBX.${type.toLowerCase()}`, 'damaged');
      else await reading.readInner({ name: `OBX.${type.toLowerCase()}`, bytes: document });
    }
    const line = fields.filter((field) => field !== '').join(' ');
    if (line !== '') reading.add(line);
    await reading.spend(0);
  }
};

function showField(field: string): string {
  return field
    .replaceAll(/[\^~&]+/g, ' ')
    .replaceAll(/\\(F|S|T|R|E|\.br|[HN]|\.\w+)\\/g, (_, code: string) => ESCAPES[code] ?? ' ')
    .trim();
}
