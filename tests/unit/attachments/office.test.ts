import { describe, expect, test } from 'vitest';
import { docx, openDocument, pptx, wordParagraph, wordPart, xlsx, zip } from './build-office';
import { read, textOf } from './read';

describe('a letter of Word', () => {
  test('gives its paragraphs, one line each', async () => {
    const file = docx(
      wordParagraph('Madame Camille Exemple') + wordParagraph('Plombémie : 420 &#181;g/L &amp; fatigue'),
    );
    expect(await read('lettre.docx', file)).toEqual({
      state: 'read',
      text: 'Madame Camille Exemple\nPlombémie : 420 µg/L & fatigue',
      marks: [],
      unread: [],
    });
  });

  test('joins a word that Word has cut into runs, and keeps tabs and breaks', async () => {
    const body =
      '<w:p><w:r><w:t>plomb</w:t></w:r><w:r><w:t>émie</w:t><w:tab/><w:t>haute</w:t><w:br/><w:t>revoir</w:t></w:r></w:p>';
    const content = await read('lettre.docx', docx(body));
    expect(content).toMatchObject({ text: 'plombémie\thaute\nrevoir' });
  });

  test('gives headers, footers, notes, comments, struck-out text, title and cells too', async () => {
    const file = docx('<w:p><w:del><w:r><w:delText>séropositif</w:delText></w:r></w:del></w:p>', {
      'word/header1.xml': wordPart('hdr', wordParagraph('Service de pneumologie')),
      'word/footer2.xml': wordPart('ftr', wordParagraph('Pied de page')),
      'word/footnotes.xml': wordPart('footnotes', wordParagraph('Note un')),
      'word/comments.xml': wordPart('comments', wordParagraph('à revoir avec le psychiatre')),
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Bilan Exemple</dc:title><dc:creator>Auteur</dc:creator></cp:coreProperties>',
    });
    const text = await textOf('lettre.docx', file);
    for (const part of ['Service de pneumologie', 'Pied de page', 'Note un', 'psychiatre', 'séropositif'])
      expect(text).toContain(part);
    expect(text).toContain('Bilan Exemple');
    expect(text).not.toContain('Auteur');
  });

  test('says a text box once, although Word writes it twice', async () => {
    const body = `<mc:AlternateContent xmlns:mc="m"><mc:Choice>${wordParagraph('asthme')}</mc:Choice><mc:Fallback>${wordParagraph('asthme')}</mc:Fallback></mc:AlternateContent>`;
    expect(await textOf('lettre.docx', docx(body))).toBe('asthme');
  });

  test('reads the table that is embedded in it', async () => {
    const table = xlsx(['<c t="inlineStr"><is><t>cadmium</t></is></c>']);
    const content = await read('l.docx', docx(wordParagraph('Voir'), { 'word/embeddings/T.xlsx': table }));
    expect(content).toMatchObject({ state: 'read', text: 'Voir\nT.xlsx\nPlombémies\ncadmium' });
  });

  test('has no text if it is a scan only', async () => {
    const scan = docx('<w:p/>', { 'word/media/image1.png': 'picture' });
    expect(await read('scan.docx', scan)).toEqual({ state: 'unread', why: 'no-text' });
  });

  test('is told by its content, whatever its name says', async () => {
    expect(await textOf('photo.jpg', docx(wordParagraph('eczéma')))).toBe('eczéma');
  });

  test('that is broken in one part gives the others, and says so', async () => {
    const file = docx('<w:p><w:r><w:t>diabète</w:t></w:p>', {
      'word/header1.xml': wordPart('hdr', wordParagraph('en-tête')),
    });
    expect(await read('l.docx', file)).toEqual({
      state: 'read',
      text: 'diabète\nen-tête',
      marks: [],
      unread: [{ name: 'l.docx', why: 'damaged' }],
    });
  });
});

describe('a table of Excel', () => {
  test('gives one line a row: shared, inline and formula texts, numbers with a comma', async () => {
    const rows = [
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c>',
      '<c t="inlineStr"><is><r><t>Jean </t></r><r><t>Modèle</t></r></is></c><c><v>8.1999999999999993</v></c>',
      '<c t="str"><f>A1</f><v>élevée</v></c><c><v>255081416802538</v></c>',
    ];
    expect(await read('t.xlsx', xlsx(rows, ['Salarié', 'HbA1c']))).toMatchObject({
      text: 'Plombémies\nSalarié\tHbA1c\nJean Modèle\t8,2\nélevée\t255081416802538',
    });
  });

  test('shows dates as dates', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>';
    const rows = ['<c s="0"><v>22345</v></c><c s="1"><v>22345</v></c><c s="2"><v>44197.5</v></c>'];
    expect(await textOf('t.xlsx', xlsx(rows, [], { 'xl/styles.xml': styles }))).toBe(
      'Plombémies 22345 05/03/1961 01/01/2021',
    );
  });

  test('gives comments, and headers without their codes', async () => {
    const file = xlsx([], [], {
      'xl/comments1.xml': '<comments><comment><text><t>sous lithium</t></text></comment></comments>',
      'xl/worksheets/sheet2.xml':
        '<worksheet><headerFooter><oddHeader>&amp;C&amp;"Arial,Gras"Suivi VIH</oddHeader></headerFooter></worksheet>',
    });
    expect(await textOf('t.xlsx', file)).toBe('Plombémies Suivi VIH sous lithium');
  });
});

test('a presentation gives slides in their order, notes and comments', async () => {
  const slides = Array.from({ length: 11 }, (_, index) => `diapositive ${index + 1}.`);
  const file = pptx(slides, {
    'ppt/notesSlides/notesSlide1.xml':
      '<p:notes xmlns:p="p" xmlns:a="a"><a:p><a:t>note orale</a:t></a:p></p:notes>',
    'ppt/comments/comment1.xml': '<p:cm xmlns:p="p"><p:text>remarque</p:text></p:cm>',
  });
  const text = await textOf('p.pptx', file);
  expect(text.indexOf('diapositive 2.')).toBeLessThan(text.indexOf('diapositive 10.'));
  expect(text).toContain('note orale');
  expect(text).toContain('remarque');
});

describe('LibreOffice', () => {
  test('gives paragraphs, titles, tabs, spaces, comments, headers and properties', async () => {
    const body =
      '<text:h>Compte rendu</text:h><text:p>asthme<text:s/>sévère<text:tab/>oui<office:annotation><text:p>revoir</text:p></office:annotation></text:p>';
    const file = openDocument('text', body, {
      'styles.xml':
        '<s xmlns:text="t" xmlns:style="s"><style:header><text:p>CHU fictif</text:p></style:header></s>',
      'meta.xml': '<m xmlns:dc="d"><dc:title>Titre</dc:title></m>',
    });
    const text = await textOf('l.odt', file);
    expect(text).toContain('Titre Compte rendu');
    expect(text).toContain('asthme sévère oui');
    expect(text).toContain('revoir');
    expect(text).toContain('CHU fictif');
  });

  test('gives a table one line a row', async () => {
    const row = (...cells: string[]): string =>
      `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;
    const file = openDocument('spreadsheet', row('Nom', 'Plombémie') + row('Modèle', '420'));
    expect(await read('t.ods', file)).toMatchObject({ text: 'Nom\tPlombémie\nModèle\t420' });
  });

  test('is protected if its manifest says it is encrypted', async () => {
    const manifest = '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>';
    const file = openDocument('text', '', { 'META-INF/manifest.xml': manifest });
    expect(await read('l.odt', file)).toEqual({ state: 'unread', why: 'protected' });
  });
});

test('an Office document with a password is protected; an old one is said to be unknown', async () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  expect(await read('l.docx', Uint8Array.from([...ole, ...name]))).toEqual({
    state: 'unread',
    why: 'protected',
  });
  expect(await read('l.doc', Uint8Array.from([...ole, 0, 0]))).toEqual({
    state: 'unread',
    why: 'unknown-format',
  });
});

test('a document whose parts are missing is damaged', async () => {
  expect(await read('l.docx', docx('').slice(0, 200))).toEqual({ state: 'unread', why: 'damaged' });
  expect(await read('vide.odt', zip({ mimetype: 'x', 'content.xml': '' }))).toEqual({
    state: 'unread',
    why: 'damaged',
  });
});
