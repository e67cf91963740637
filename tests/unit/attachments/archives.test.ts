import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docx, wordParagraph, zip } from './build-office';
import { pdf } from './build-pdf';
import { bomb, nest, withPassword } from './build-zip';
import { read, textOf } from './read';

describe('an archive', () => {
  test('gives the names of its files and their texts, each by its own format', async () => {
    const archive = zip({
      'dossier/Compte-rendu IRM.docx': docx(wordParagraph('hernie discale')),
      'note.txt': 'lombalgie',
      'scan.pdf': pdf(['']),
      'photo.jpg': Uint8Array.of(0xff, 0xd8, 0xff, 0xd9),
      'programme.exe': Uint8Array.of(0x4d, 0x5a, 0, 0, 0, 0),
      '__MACOSX/._note.txt': 'x',
    });
    expect(await read('a.zip', archive)).toEqual({
      state: 'read',
      text: 'dossier/Compte-rendu IRM.docx\nhernie discale\nnote.txt\nlombalgie\nscan.pdf\nphoto.jpg\nprogramme.exe',
      marks: [],
      unread: [
        { name: 'scan.pdf', why: 'no-text' },
        { name: 'photo.jpg', why: 'no-text' },
        { name: 'programme.exe', why: 'unknown-format' },
      ],
    });
  });

  test('within archives is read, and what is unread there has its whole path', async () => {
    const inner = zip({ 'a.txt': 'asthme', 'b.bin': Uint8Array.of(0, 1, 2, 3) });
    expect(await read('x.zip', zip({ 'dedans.zip': inner }))).toMatchObject({
      text: 'dedans.zip\na.txt\nasthme\nb.bin',
      unread: [{ name: 'dedans.zip/b.bin', why: 'unknown-format' }],
    });
  });

  test('with a password shows its names only, and says why', async () => {
    const archive = withPassword(zip({ 'bilan VIH.pdf': 'x', 'b.txt': 'y' }));
    expect(await read('x.zip', archive)).toEqual({
      state: 'read',
      text: 'bilan VIH.pdf\nb.txt',
      marks: [],
      unread: [
        { name: 'bilan VIH.pdf', why: 'protected' },
        { name: 'b.txt', why: 'protected' },
      ],
    });
  });

  test('names its files as old French Windows wrote them', async () => {
    const archive = zip({ 'r@sultats.txt': 'x' }).map((byte) => (byte === 0x40 ? 0x82 : byte));
    expect(await textOf('x.zip', archive)).toBe('résultats.txt x');
  });

  test('that is cut is damaged', async () => {
    expect(await read('x.zip', zip({ 'a.txt': 'asthme' }).slice(0, -30))).toEqual({
      state: 'unread',
      why: 'damaged',
    });
  });
});

describe('a packed file', () => {
  test('is read as what it holds', async () => {
    const packed = gzipSync(new TextEncoder().encode('ferritine;12'));
    expect(await read('bilan.csv.gz', packed)).toMatchObject({ text: 'bilan.csv\nferritine;12' });
  });

  test('that is cut is damaged', async () => {
    const packed = gzipSync(new TextEncoder().encode('ferritine;12'.repeat(9)));
    expect(await read('bilan.csv.gz', packed.slice(0, 20))).toMatchObject({
      state: 'unread',
      why: 'damaged',
    });
  });
});

describe('a bomb is refused as a whole', () => {
  const refused = { state: 'unread', why: 'bomb' };

  test('by how many times its size it unfolds to', async () => {
    expect(await read('x.zip', bomb(9_000_000))).toEqual(refused);
    expect(await read('x.gz', gzipSync(new Uint8Array(9_000_000)))).toEqual(refused);
  });

  test('by what all of it unfolds to, also in other archives and documents', async () => {
    const part = bomb(7_500_000);
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.zip`, part]));
    expect(await read('x.zip', zip({ 'a.txt': 'asthme', ...many }))).toEqual(refused);
  });

  test('by the number of its files', async () => {
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`${index}`, '']));
    expect(await read('x.zip', zip(many))).toEqual(refused);
  });

  test('by how deep the elements of a document lie', async () => {
    expect(await read('x.docx', docx('<w:p>'.repeat(5_000)))).toEqual(refused);
  });

  test('while archives that lie too deep are only listed', async () => {
    const content = await read('x.zip', nest(zip({ 'a.txt': 'asthme' }), 8));
    expect(content).toMatchObject({ state: 'read', unread: [{ why: 'bomb' }] });
    expect(await textOf('x.zip', nest(zip({ 'a.txt': 'asthme' }), 4))).toContain('asthme');
  });
});
