import { base64ToBytes } from '../base64';
import type { FileReading, ReadFormat } from '../file-reading';
import { parseXml } from '../xml/parse-xml';

/** Roots of messages of HPRIM XML begin so; its namespace is `http://www.hprim.org/hprimXML`. */
const HPRIM = /^https?:\/\/www\.hprim\.org\//;

/** Attributes in which a CDA keeps what its text may leave out: names of codes, numbers of the patient, dates. */
const SPOKEN = ['displayName', 'extension', 'value'] as const;

/** Parts of one spoken line, with a space between them (« Camille Exemple ») or none. */
const PARTED = new Set(['given', 'prefix', 'suffix', 'td', 'th']);
const INLINE = new Set(['content', 'sub', 'sup', 'linkHtml', 'renderMultiMedia']);

const LONGEST_LINE = 32_000;

/**
 * XML of any kind: all characters are text. A document of the CDA (HL7 CDA R2) is marked, and the file that it may be a
 * wrapper of (`nonXMLBody` with base64) read by its own format.
 */
export const readXml: ReadFormat = async ({ bytes }, reading) => {
  let depth = 0;
  let isCda = false;
  let line = '';
  let base64: string | null = null;
  const documents: Uint8Array[] = [];
  const flush = (): void => {
    if (/\S/.test(line)) reading.add(line.replaceAll(/\s+/g, ' ').trim());
    line = '';
  };
  const handler = {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      if (depth === 0) isCda = markRoot(name, attributes, reading);
      depth += 1;
      if (isBase64(attributes)) base64 = '';
      if (!isCda) return;
      for (const attribute of SPOKEN) {
        const value = attributes[attribute];
        if (value) line += ` ${value} `;
      }
    },
    text(text: string) {
      if (base64 !== null) base64 += text;
      else line += text;
      if (line.length > LONGEST_LINE) flush();
    },
    close(name: string) {
      depth -= 1;
      if (base64 !== null) {
        const document = base64ToBytes(base64);
        if (document === null) reading.miss(name, 'damaged');
        else if (document.length > 0) documents.push(document);
        base64 = null;
      }
      if (PARTED.has(name)) line += ' ';
      else if (!INLINE.has(name)) flush();
    },
  };
  try {
    await parseXml(bytes, handler, reading.spend);
  } finally {
    flush();
    for (const document of documents) await reading.readInner({ name: 'nonXMLBody', bytes: document });
  }
};

function markRoot(
  name: string,
  attributes: Readonly<Record<string, string>>,
  { mark }: FileReading,
): boolean {
  if (Object.values(attributes).some((value) => HPRIM.test(value))) mark('hprim');
  const isCda = name === 'ClinicalDocument';
  if (isCda) mark('cda');
  return isCda;
}

function isBase64(attributes: Readonly<Record<string, string>>): boolean {
  return attributes['representation'] === 'B64';
}
