import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extractionName, writeFictitiousExtraction } from '../../../tools/fictitious/extraction';
import { type MirrorIndex, parseMirrorIndex } from '../../../utils/directory/mirror/mirror-index';
import { openMirror } from '../../../utils/directory/mirror/open-remote';
import { FakeHost } from '../directory/mirror/fake-host';
import { answerOf, makeFolder, runCli } from './cli-process';

const DAYS = ['2026-11-20', '2026-11-21', '2026-11-22'];

async function writeDays(folder: string): Promise<string[]> {
  const files = DAYS.map((day) => join(folder, extractionName(day)));
  for (const [at, file] of files.entries()) {
    await writeFictitiousExtraction(file, { rows: 3_000, day: DAYS[at] ?? '' });
  }
  return files;
}

const indexOf = (out: string): MirrorIndex => parseMirrorIndex(readFileSync(join(out, 'index.json')));

/** The folder, served. */
function serve(out: string): FakeHost {
  return new FakeHost(
    Object.fromEntries(
      readdirSync(out).map((file) => [`/${file}`, Uint8Array.from(readFileSync(join(out, file)))]),
    ),
  );
}

describe('directory pack', () => {
  it('makes a mirror, and deltas from day to day that a browser can follow', async () => {
    const folder = makeFolder();
    const [monday = '', tuesday = '', wednesday = ''] = await writeDays(folder);
    const [out, key] = [join(folder, 'www'), join(folder, 'cle.pem')];
    const { publicKey } = await answerOf(['keygen', key]);

    const first = await answerOf(['directory', 'pack', monday, out, '--key', key]);
    expect(first).toMatchObject({ rows: 3_000, rejected: 0, asOf: '2026-11-20', delta: null });
    await answerOf(['directory', 'pack', tuesday, out, '--from', out, '--key', key]);
    const last = await answerOf(['directory', 'pack', wednesday, out, '--from', out, '--key', key], runCli);
    expect(last).toMatchObject({ asOf: '2026-11-22', delta: { removed: 3, added: 3 } });

    const index = indexOf(out);
    expect(index.deltas.map(({ from }) => from).at(-1)).toBe(first['content']);
    expect(readdirSync(out)).not.toContain((first['full'] as { file: string }).file);

    const url = 'https://miroir.exemple.example/index.json';
    const options = {
      fetch: serve(out).fetch,
      publicKey: String(publicKey),
      current: String(first['content']),
    };
    expect(await openMirror(url, options)).toMatchObject({
      kind: 'delta',
      asOf: '2026-11-22',
      delta: { from: first['content'], to: last['content'] },
    });
    expect(await openMirror(url, { ...options, current: null })).toMatchObject({
      kind: 'file',
      contentId: last['content'],
    });
  }, 120_000);

  it('takes the older day from a file, too, and gives the same id for a gzipped or packed file', async () => {
    const folder = makeFolder();
    const [monday = '', tuesday = ''] = await writeDays(folder);
    const [out, other] = [join(folder, 'www'), join(folder, 'other')];
    const packed = await answerOf(['directory', 'pack', tuesday, out, '--from', monday]);
    expect(packed).toMatchObject({ delta: { removed: 3, added: 3 }, signature: null });

    const full = join(out, indexOf(out).full.file);
    const again = await answerOf(['directory', 'pack', full, other, '--from', out]);
    expect(again).toMatchObject({ content: packed['content'], asOf: '2026-11-21', delta: null });
    expect(indexOf(other).deltas).toEqual(indexOf(out).deltas);
    expect(readdirSync(other)).toContain(indexOf(out).deltas[0]?.file);
  }, 120_000);

  it('refuses a cut, a foreign and a missing file and a key that is none, and leaves the mirror as it was', async () => {
    const folder = makeFolder();
    const [monday = ''] = await writeDays(folder);
    const out = join(folder, 'www');
    await answerOf(['directory', 'pack', monday, out]);
    const before = readdirSync(out).map((file) => readFileSync(join(out, file)));
    const bytes = readFileSync(monday);
    const files = { cut: gzipSync(bytes).subarray(0, -100), foreign: Buffer.from('a;b;c\n1;2;3\n') };
    for (const [name, content] of Object.entries(files)) {
      const file = join(folder, name);
      writeFileSync(file, content);
      const { code, out: json, err } = await runCli(['directory', 'pack', file, out]);
      expect([code, json, err.split('\n').length]).toEqual([1, '', 2]);
      expect(err).toMatch(name === 'cut' ? /incomplete/ : /neither an extraction/);
    }
    const missing = await runCli(['directory', 'pack', join(folder, 'none'), out]);
    expect(missing).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^No such file or folder: .+none\n$/),
    });
    expect(readdirSync(out).map((file) => readFileSync(join(out, file)))).toEqual(before);
  }, 120_000);
});

describe('directory pack --from something that cannot be read', () => {
  it('packs without a delta and says why', async () => {
    const folder = makeFolder();
    const [monday = ''] = await writeDays(folder);
    const broken = join(folder, 'broken');
    writeFileSync(broken, 'a;b;c\n');
    const told = await answerOf(['directory', 'pack', monday, join(folder, 'www'), '--from', broken]);
    expect(told).toMatchObject({ rows: 3_000, fromProblem: 'foreign', delta: null });
  }, 120_000);
});

describe('directory search', () => {
  it('finds in an extraction and in a packed file what the extension finds', async () => {
    const folder = makeFolder();
    const [monday = ''] = await writeDays(folder);
    const out = join(folder, 'www');
    await answerOf(['directory', 'pack', monday, out]);
    const row = readFileSync(monday, 'utf8').split('\n')[42]?.split('|') ?? [];
    const packed = join(out, indexOf(out).full.file);
    const found = await answerOf(['directory', 'search', monday, row[1] ?? '']);
    expect(found).toMatchObject({
      asOf: '2026-11-20',
      correspondents: [{ mailboxes: expect.arrayContaining([expect.objectContaining({ address: row[1] })]) }],
    });
    expect(await answerOf(['directory', 'search', packed, row[1] ?? ''])).toEqual(found);
    expect(
      await answerOf(['directory', 'search', packed, 'personne.exemple@nulle-part.example']),
    ).toMatchObject({
      correspondents: [],
    });
  }, 120_000);
});
