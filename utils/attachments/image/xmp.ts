import type { FileReading } from '../file-reading';
import { readXmlText, type XmlTextRules } from '../xml/read-xml-text';

const START = Array.from('<x:xmpmeta', (letter) => letter.charCodeAt(0));
const END = '</x:xmpmeta>';
const LONGEST_PACKET = 1024 * 1024;

/** Description-like properties (XMP part 2: Dublin Core, Photoshop, Exif). */
const SPOKEN = ['title', 'description', 'subject', 'Headline', 'UserComment', 'Instructions'];
const RULES: XmlTextRules = { text: new Set(SPOKEN), lines: new Set([...SPOKEN, 'li']) };

/** Descriptions in the XMP packet of any picture: it stands in the file as plain text, for everyone to find. */
export async function readXmp(bytes: Uint8Array, reading: Pick<FileReading, 'add' | 'spend'>): Promise<void> {
  const start = find(bytes, START);
  if (start === -1) return;
  const packet = new TextDecoder().decode(bytes.subarray(start, start + LONGEST_PACKET));
  const end = packet.indexOf(END);
  if (end === -1) return;
  await readXmlText(new TextEncoder().encode(packet.slice(0, end + END.length)), RULES, reading);
}

function find(bytes: Uint8Array, sought: readonly number[]): number {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
