import { gzipSync } from 'fflate';
import { docx, openDocument, pptx, wordParagraph, xlsx, zip } from './build-office';
import { pdf, showText } from './build-pdf';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const CDA =
  '<?xml version="1.0"?><ClinicalDocument><text representation="B64">YXN0aG1l</text><title>asthme</title></ClinicalDocument>';

/** One small file of each format that is read; each says « asthme ». */
export function everyFormat(): Readonly<Record<string, Uint8Array>> {
  return {
    'a.txt': bytes('Il a un asthme'),
    'a.csv': bytes('Nom;asthme\nModèle;oui'),
    'a.html': bytes('<!doctype html><html><body><p title="x">Un <b>asthme</b></p></body></html>'),
    'a.eml': bytes(
      'Subject: asthme\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>asthme\r\n--b\r\nContent-Type: text/plain; name=a.txt\r\nContent-Transfer-Encoding: base64\r\n\r\nYXN0aG1l\r\n--b--',
    ),
    'a.rtf': bytes("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\*\\generator x;} \\u233\\'e9 asthme\\par}"),
    'a.docx': docx(wordParagraph('asthme')),
    'a.xlsx': xlsx(['<c t="s"><v>0</v></c><c><v>8.2</v></c>'], ['asthme']),
    'a.pptx': pptx(['asthme']),
    'a.odt': openDocument('text', '<text:p>asthme</text:p>'),
    'a.ods': openDocument('spreadsheet', '<table:table-row><text:p>asthme</text:p></table:table-row>'),
    'a.pdf': pdf([showText('asthme')], { compressed: true, title: 'asthme' }),
    'a.zip': zip({ 'b/asthme.txt': 'asthme', 'c.zip': zip({ 'd.docx': docx(wordParagraph('asthme')) }) }),
    'a.txt.gz': gzipSync(bytes('asthme')),
    'IHE_XDM.zip': zip({ 'IHE_XDM/SUBSET01/DOC00001.XML': CDA }),
    'cda.xml': bytes(CDA),
    'a.hl7': bytes('MSH|^~\\&|A\rOBX|1|TX|C^asthme\rOBX|2|ED|x||^text^txt^Base64^YXN0aG1l'),
    'a.hpr': bytes('H|~^\\&|f|asthme\rP|1'),
    'a.png': pngThatSays('asthme'),
  };
}

function pngThatSays(text: string): Uint8Array {
  const data = bytes(`Title\0${text}`);
  const head = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, data.length);
  return Uint8Array.from([...head, ...bytes('tEXt'), ...data, 0, 0, 0, 0]);
}
