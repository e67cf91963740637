import { expect, test } from 'vitest';
import { pdf, showText, stream } from './build-pdf';
import { read, textOf } from './read';

test('a PDF gives its pages, with accents, also from compressed streams', async () => {
  const pages = [showText('Madame Camille Exemple', 'Diabète de type 2'), showText('Seconde page')];
  for (const compressed of [false, true]) {
    expect(await read('cr.pdf', pdf(pages, { compressed }))).toEqual({
      state: 'read',
      text: 'Madame Camille Exemple\nDiabète de type 2\nSeconde page',
      marks: [],
      unread: [],
    });
  }
});

test('letters that only a ToUnicode map explains are read', async () => {
  const map =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <40> <50> endcodespacerange 3 beginbfchar <41> <0056> <42> <0049> <43> <0048> endbfchar endcmap end end';
  const file = pdf(['BT /F1 12 Tf 50 700 Td (ABC) Tj ET'], {
    font: '/Subtype /Type1 /BaseFont /Odd /FirstChar 65 /LastChar 67 /Widths [600 600 600] /ToUnicode 10 0 R',
    objects: [Buffer.from(stream(map)).toString('latin1')],
  });
  expect(await textOf('cr.pdf', file)).toBe('VIH');
});

test('title, filled fields and notes are read', async () => {
  const file = pdf([showText('Formulaire')], {
    title: 'Fiche de visite',
    catalog: '/AcroForm << /Fields [10 0 R] >>',
    page: '/Annots [10 0 R 11 0 R]',
    objects: [
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (diag) /V (lombalgie) /Rect [0 0 100 20] >>',
      '<< /Type /Annot /Subtype /Text /Contents (revoir le bilan) /Rect [0 0 9 9] >>',
    ],
  });
  const text = await textOf('f.pdf', file);
  expect(text).toContain('Fiche de visite');
  expect(text).toContain('lombalgie');
  expect(text).toContain('revoir le bilan');
});

test('a PDF with a password is protected', async () => {
  const file = pdf([showText('secret')], { password: 'motdepasse' });
  expect(await read('cr.pdf', file)).toEqual({ state: 'unread', why: 'protected' });
});

test('a PDF that is encrypted without a password is read as everybody can read it', async () => {
  expect(await textOf('cr.pdf', pdf([showText('ouvert')], { password: '' }))).toBe('ouvert');
});

test('a scan has no text', async () => {
  expect(await read('scan.pdf', pdf(['0 0 m 100 100 l S']))).toEqual({ state: 'unread', why: 'no-text' });
});

test('a page that only shows a picture is said, an empty one is not', async () => {
  const picture = 'q 100 0 0 100 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q';
  const content = await read('cr.pdf', pdf([showText('texte'), picture]));
  expect(content).toMatchObject({ text: 'texte', unread: [{ name: 'cr.pdf', why: 'no-text' }] });
  expect(await read('cr.pdf', pdf([showText('texte'), '']))).toMatchObject({ text: 'texte', unread: [] });
});

test('a file inside a PDF is read as a file of its own', async () => {
  const file = pdf([showText('voir le fichier')], {
    catalog: '/Names << /EmbeddedFiles << /Names [(n) 10 0 R] >> >>',
    objects: [
      '<< /Type /Filespec /F (resultats.txt) /EF << /F 11 0 R >> >>',
      Buffer.from(stream('cholestase', '/Type /EmbeddedFile')).toString('latin1'),
    ],
  });
  expect(await textOf('cr.pdf', file)).toBe('voir le fichier resultats.txt cholestase');
});

test('a PDF that is cut is read as far as it goes, or said to be damaged', async () => {
  const whole = pdf([showText('anémie')]);
  expect(await textOf('cr.pdf', whole.slice(0, -12))).toBe('anémie');
  expect(await read('cr.pdf', whole.slice(0, 30))).toEqual({ state: 'unread', why: 'damaged' });
});

test('what stands before a PDF does not hide it', async () => {
  const before = Buffer.concat([Buffer.from('\r\n\0'), pdf([showText('gale')])]);
  expect(await textOf('cr', new Uint8Array(before))).toBe('gale');
});
