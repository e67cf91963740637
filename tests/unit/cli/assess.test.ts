import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runCli } from './cli-process';
import { runLines } from './lines';

const DRAFT = {
  id: 'd1',
  from: 'medecin@sante-travail.example',
  to: ['rh@entreprise.example'],
  subject: 'Résultat',
  text: 'La plombémie de M. Exemple est à 520 µg/L.',
};

function writeJson(name: string, content: unknown): string {
  const path = join(makeFolder(), name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function assessOne(draft: object, ...line: string[]): Promise<Record<string, unknown>> {
  const { out, err } = await runLines(['assess', ...line], [JSON.stringify(draft)]);
  expect(err).toEqual([]);
  return out[0] ?? {};
}

describe('assess', () => {
  it('writes what the extension would say', async () => {
    expect(await assessOne(DRAFT)).toMatchObject({
      id: 'd1',
      level: 'justify',
      health: 'certain',
      from: 'ordinary',
      findings: [{ rule: 'outside-health', level: 'justify', about: ['rh@entreprise.example'] }],
      recipients: [{ field: 'to', shown: 'rh@entreprise.example', channel: 'outside' }],
      evidence: expect.arrayContaining([expect.objectContaining({ segment: 'written' })]),
    });
  });

  it('stays silent where the extension does', async () => {
    const answer = await assessOne({
      ...DRAFT,
      text: 'La réunion est reportée à jeudi.',
      subject: 'Réunion',
    });
    expect(answer).toMatchObject({ level: 'clear', health: 'none', findings: [], evidence: [] });
  });

  it('tells in French, and in English when asked', async () => {
    const french = await assessOne(DRAFT);
    const english = await assessOne(DRAFT, '--lang', 'en');
    expect(french['findings']).toMatchObject([{ title: expect.stringContaining('Données de santé') }]);
    expect(english['findings']).toMatchObject([{ title: expect.stringContaining('Health data') }]);
  });

  it('tries the levels, domains and words of a policy', async () => {
    const policy = writeJson('policy.json', {
      organisationDomains: ['entreprise.example'],
      levels: { 'internal-health': 'block' },
      healthTerms: ['protocole Aurore'],
      locked: ['*'],
    });
    expect(await assessOne(DRAFT, '--policy', policy)).toMatchObject({
      level: 'block',
      findings: [{ rule: 'internal-health' }],
      recipients: [{ channel: 'internal' }],
    });
    const own = await assessOne({ text: 'Mme Exemple suit le protocole Aurore.' }, '--policy', policy);
    expect(own['evidence']).toContainEqual(
      expect.objectContaining({ kind: 'own-term', text: 'protocole Aurore' }),
    );
  });

  it('tells what is wrong with a policy, holds to the rest, and fails in the end', async () => {
    const policy = writeJson('policy.json', {
      levels: { 'outside-health': 'warn', 'look-alike': 'forbid' },
      failClosed: 'yes',
      colour: 'red',
    });
    const { out, err, failed } = await runLines(['assess', '--policy', policy], [JSON.stringify(DRAFT)]);
    expect(out).toMatchObject([{ level: 'warn' }]);
    expect(failed).toBe(3);
    expect(err).toEqual([
      'Policy, levels, item look-alike: no value that this setting takes; left out.',
      'Policy, failClosed: not of the type that this setting takes; left out.',
      'Policy, colour: no such setting.',
    ]);
  });

  it('judges by a trust list, and not by one that is old', async () => {
    const draft = { ...DRAFT, to: 'Dr Modèle <camille.modele@medecin.exemple.mssante.fr>' };
    const channelOf = async (...line: string[]) => {
      const [first] = (await assessOne(draft, ...line))['recipients'] as { channel: string }[];
      return first?.channel;
    };
    const list = (day: string) =>
      writeJson(
        'liste.xml',
        `<?xml version="1.0"?><ListeBlancheMSSante xmlns="https://listeblanche.mssante.fr/schema"><DateDeGeneration>${day}T08:00:00Z</DateDeGeneration><ListeDomaines><Domaine><Nom>medecin.exemple.mssante.fr</Nom></Domaine></ListeDomaines></ListeBlancheMSSante>`,
      );
    expect(await channelOf()).toBe('probable');
    expect(await channelOf('--trust-list', list('2026-11-20'))).toBe('trusted');
    expect(await channelOf('--trust-list', list('2026-01-20'))).toBe('probable');
  });

  it('reads fields as a composer has them, and says what is no address', async () => {
    const answer = await assessOne({
      ...DRAFT,
      to: 'Camille Exemple <a@entreprise.example>; b@entreprise.example',
      cc: ['équipe RH'],
      bcc: ['255081416802538@patient.mssante.fr'],
    });
    expect(answer['recipients']).toEqual([
      { field: 'to', shown: 'a@entreprise.example', channel: 'outside' },
      { field: 'to', shown: 'b@entreprise.example', channel: 'outside' },
      { field: 'cc', shown: 'équipe RH', channel: 'unreadable' },
      { field: 'bcc', shown: '255081416802538@patient.mssante.fr', channel: 'patient' },
    ]);
  });

  it('takes the side of the webmail where there is no sender', async () => {
    const { from: _, ...draft } = DRAFT;
    expect(await assessOne({ ...draft, host: 'webmail.exemple.mssante.fr' })).toMatchObject({
      from: 'mssante',
    });
    expect(await assessOne(draft)).toMatchObject({ from: 'ordinary' });
  });

  it('refuses a policy that is no JSON before it reads a line', async () => {
    const policy = writeJson('policy.json', '{ levels: }');
    await expect(runLines(['assess', '--policy', policy], ['{}'])).rejects.toThrow('This policy is no JSON');
  });

  it('runs as a process, and tells a missing file in one line', async () => {
    const fine = await runCli(['assess', '--lang', 'en'], 'fr', `${JSON.stringify(DRAFT)}\n`);
    expect(fine).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(fine.out)).toMatchObject({ level: 'justify' });
    expect(await runCli(['assess', '--policy', '/nulle/part.json'], 'fr', '')).toEqual({
      code: 1,
      out: '',
      err: 'Fichier ou dossier introuvable : /nulle/part.json\n',
    });
  });
});
