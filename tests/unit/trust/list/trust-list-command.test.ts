import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runTrustList } from '../../../../tools/cli/trust-list';
import { entryXml, listXml } from '../whole-list';

const XML = listXml(
  ['Medecin.mssante.fr', 'medecin.mssante.fr', 'a@b.mssante.fr', 'rien', 'hôtel.mssante.fr'].map((name) =>
    entryXml(name),
  ),
);

describe('runTrustList', () => {
  let folder = '';
  let file = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pli-sur-trust-'));
    file = join(folder, 'liste.xml');
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('tells what a file holds and which entries are no domains', async () => {
    await writeFile(file, XML);
    expect(await runTrustList(file)).toEqual({
      entries: 5,
      names: 2,
      rejected: [
        { entry: 3, reason: 'address' },
        { entry: 4, reason: 'not-a-domain', name: 'rien' },
      ],
      generatedAt: '2026-06-11T04:00:00Z',
      signature: 'none',
    });
  });

  it('writes the compact form, which it reads as the same list', async () => {
    await writeFile(file, XML);
    const compact = join(folder, 'liste.txt');
    await runTrustList(file, { compact });
    expect(await runTrustList(compact)).toMatchObject({
      entries: 5,
      names: 2,
      generatedAt: '2026-06-11T04:00:00Z',
    });
    const text = await readFile(compact, 'utf8');
    expect(text.split('\n').slice(1)).toEqual(['hôtel.', 'medecin.', '']);
  });

  it('writes nothing of a file that is cut', async () => {
    await writeFile(file, XML.slice(0, -30));
    const compact = join(folder, 'liste.txt');
    await expect(runTrustList(file, { compact })).rejects.toMatchObject({ problem: 'cut' });
    expect(await readdir(folder)).toEqual(['liste.xml']);
  });

  it('passes on that a file is not there', async () => {
    await expect(runTrustList(join(folder, 'autre.xml'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
