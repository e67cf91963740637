import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tellFault } from '../../../tools/cli/refusals';
import { runCommand } from '../../../tools/cli/run-command';
import { wordsFor } from '../../../tools/cli/words';
import { answerOf, makeFolder, NO_LINES, runCli, runHere } from './cli-process';

describe('the commands', () => {
  it('explain themselves, in French unless the terminal is English', async () => {
    expect(await runCli(['--help'])).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^Commands of Pli sûr/),
    });
    for (const LANG of ['fr_FR.UTF-8', 'C', undefined]) {
      expect(wordsFor({ LANG }).help).toMatch(/^Commandes de Pli sûr/);
    }
  });

  it.each([
    [[], 'no command'],
    [['dance'], 'unknown command “dance”'],
    [['directory'], 'unknown command “directory”'],
    [['directory', 'dance'], 'unknown command “directory dance”'],
    [['directory', 'pack'], 'missing FILE, OUT'],
    [['sign', 'file'], 'missing KEY'],
    [['keygen', 'a', 'b'], '“b” is too much'],
    [['directory', 'search', 'a', 'b', '--limit', '0'], '--limit takes a number from 1 to 100'],
    [['trust-list', 'a', '--colour', 'red'], "Unknown option '--colour'"],
  ])('%j are written wrongly', async (line, problem) => {
    const words = wordsFor({ LANG: 'en_GB.UTF-8' });
    const fault = await runCommand(line, words, NO_LINES).catch((thrown) => thrown);
    expect(tellFault(fault, words)).toEqual({
      code: 2,
      line: `The command was written wrongly: ${problem}. Help: npm run --silent cli -- --help`,
    });
  });

  it('end with 2 if they are written wrongly, and write nothing to the output', async () => {
    expect(await runCli(['dance'], 'fr')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^Commande mal écrite : commande inconnue « dance »\. .+\n$/),
    });
  });

  it('tell in one plain line, in French too, what is wrong with a file', async () => {
    expect(await runCli(['trust-list', '/nulle/part.xml'], 'fr')).toEqual({
      code: 1,
      out: '',
      err: 'Fichier ou dossier introuvable : /nulle/part.xml\n',
    });
  });
});

describe('trust-list', () => {
  it('tells what is in a list, and writes the compact form', async () => {
    const folder = makeFolder();
    const [list, compact] = [join(folder, 'liste.txt'), join(folder, 'liste.compact')];
    writeFileSync(
      list,
      'medecin.exemple.mssante.fr\nspsti.exemple.mssante.fr\nquelqu.un@exemple.mssante.fr\n',
    );
    const told = await answerOf(['trust-list', list, '--compact', compact]);
    expect(told).toMatchObject({ names: 2, rejected: [{ reason: 'address' }] });
    expect(await answerOf(['trust-list', compact])).toMatchObject({ names: 2, rejected: [] });
  });

  it('refuses what is none', async () => {
    const list = join(makeFolder(), 'liste.xml');
    writeFileSync(list, '<!doctype html><html></html>');
    expect(await runHere(['trust-list', list])).toMatchObject({ code: 1, out: '' });
  });
});
