import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docx, wordParagraph, zip } from '../unit/attachments/build-office';
import { pdf, showText } from '../unit/attachments/build-pdf';

const LETTER = [
  'Compte rendu de consultation du 12 mars 2026',
  'M. Jean Modèle, né le 12/03/1979, soudeur, a une plombémie à 520 µg/L avec une anémie.',
  'Il est traité pour un diabète de type 2 et prend de la metformine.',
];
const AGENDA = [
  'Ordre du jour de la réunion de jeudi',
  'Le budget de la formation et les horaires du parking.',
];

/** Files of this machine that a person would attach, about people who do not exist. */
export interface SampleFiles {
  /** A letter of Word with health data. */
  readonly letter: string;
  readonly healthPdf: string;
  readonly healthText: string;
  readonly agenda: string;
  readonly agendaPdf: string;
  /** A zip that a password keeps closed. */
  readonly closedZip: string;
  /** 26 MB. */
  readonly huge: string;
  /** 24 MB of words that say nothing of anybody. */
  readonly long: string;
  remove(): void;
}

/** Writes them into a folder of their own. */
export function writeSampleFiles(): SampleFiles {
  const folder = mkdtempSync(join(tmpdir(), 'pli-sur-files-'));
  const put = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    letter: put('courrier.docx', docx(LETTER.map(wordParagraph).join(''))),
    healthPdf: put('document.pdf', pdf([showText(...LETTER)])),
    healthText: put('notes.txt', LETTER.join('\n')),
    agenda: put('ordre du jour.txt', AGENDA.join('\n')),
    agendaPdf: put('ordre.pdf', pdf([showText(...AGENDA)])),
    closedZip: put('dossier.zip', closed(zip({ 'lettre.txt': LETTER.join('\n') }))),
    huge: put('huge.txt', Buffer.alloc(26 * 1024 * 1024, 'parking ')),
    long: put('long.txt', Buffer.alloc(24 * 1024 * 1024, 'parking ')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The same archive with its files marked as encrypted (APPNOTE 4.4.4, bit 0). */
function closed(archive: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    const signature = view.getUint32(at, true);
    const flags = signature === 0x04034b50 ? at + 6 : signature === 0x02014b50 ? at + 8 : null;
    if (flags !== null) view.setUint16(flags, view.getUint16(flags, true) | 1, true);
  }
  return bytes;
}
