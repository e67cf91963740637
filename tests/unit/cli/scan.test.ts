import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { CLI, runCli } from './cli-process';
import { runLines } from './lines';

const CLINICAL = { id: 'm1', text: 'La plombémie de M. Exemple est à 520 µg/L.' };
const ORDINARY = { id: 'm2', text: 'La réunion du budget est reportée à jeudi.' };

function jsonLines(...messages: unknown[]): string {
  return messages.map((message) => `${JSON.stringify(message)}\n`).join('');
}

describe('scan', () => {
  it('writes a level and what speaks for it for each message, in their order', async () => {
    const { out, failed, err } = await runLines(['scan'], [jsonLines(CLINICAL, ORDINARY)]);
    expect({ failed, err }).toEqual({ failed: 0, err: [] });
    expect(out).toMatchObject([
      { id: 'm1', level: 'certain' },
      { id: 'm2', level: 'none', evidence: [] },
    ]);
    expect(Object.keys(out[0] ?? {})).toEqual(['id', 'level', 'evidence']);
    expect(out[0]?.['evidence']).toContainEqual({
      kind: expect.any(String),
      segment: 'written',
      text: expect.stringContaining('520 µg/L'),
      start: expect.any(Number),
      end: 41,
      weight: expect.any(Number),
      why: expect.stringMatching(/\.$/),
    });
  });

  it('gives places in the text as it was given, quotes and line ends and all', async () => {
    const text = 'Bonjour,\r\n\r\nVoir plus bas.\r\n\r\n> INS 255081416802538\r\n';
    const { out } = await runLines(['scan'], [jsonLines({ text, subject: 'plombémie de M. Exemple' })]);
    const evidence = out[0]?.['evidence'];
    if (!Array.isArray(evidence)) throw new Error('no evidence');
    const ins = evidence.find(({ kind }) => kind === 'ins');
    expect(ins).toMatchObject({ segment: 'quoted', text: '255081416802538' });
    expect(text.slice(ins.start, ins.end)).toBe('255081416802538');
    expect(evidence.find(({ segment }) => segment === 'subject')).toMatchObject({ start: 0, end: 9 });
  });

  it('looks at the names of attachments', async () => {
    const message = { text: 'Ci-joint.', attachments: ['IHE_XDM.zip', 'planning.pdf'] };
    const { out } = await runLines(['scan'], [jsonLines(message)]);
    expect(out[0]?.['evidence']).toContainEqual(
      expect.objectContaining({ segment: 'attachment-name', text: 'IHE_XDM.zip' }),
    );
  });

  it('says why in French, and in English when asked', async () => {
    const why = async (line: string[]) => {
      const { out } = await runLines(line, [jsonLines({ text: 'INS 255081416802538' })]);
      const evidence = out[0]?.['evidence'];
      return Array.isArray(evidence) ? evidence[0]?.why : undefined;
    };
    expect(await why(['scan'])).toMatch(/personne/);
    expect(await why(['scan', '--lang', 'en'])).toMatch(/person/);
    await expect(runLines(['scan', '--lang', 'de'], [])).rejects.toThrow('--lang takes fr or en');
  });

  it('takes the number of the line where there is no id', async () => {
    const { out } = await runLines(['scan'], [`\n${jsonLines({ text: 'a' }, { id: 7, text: 'b' })}`]);
    expect(out.map(({ id }) => id)).toEqual([2, 7]);
  });

  it('tells each bad line with its number and goes on', async () => {
    const lines = ['no', '[]', '{"text":5}', '{"text":"a","attachments":[1]}', '{}', '{"text":"fine"}'];
    const { out, err, failed } = await runLines(['scan'], [lines.join('\r\n')]);
    expect(failed).toBe(5);
    expect(out).toMatchObject([{ id: 6, level: 'none' }]);
    expect(err).toEqual([
      'Line 1: it is no JSON.',
      'Line 2: it is no object.',
      'Line 3: “text” is missing or of the wrong type.',
      'Line 4: “attachments.0” is missing or of the wrong type.',
      'Line 5: “text” is missing or of the wrong type.',
    ]);
  });

  it('takes nothing for an answer to nothing', async () => {
    expect(await runLines(['scan'], [])).toEqual({ failed: 0, out: [], err: [] });
  });
});

describe('scan as a process', () => {
  it('reads its input, tells bad lines on standard error, and ends with 1', async () => {
    const input = `\ufeff${jsonLines(CLINICAL)}zut\r\n${jsonLines(ORDINARY)}`;
    const { code, out, err } = await runCli(['scan'], 'fr', input);
    expect(code).toBe(1);
    expect(err).toBe('Ligne 2 : ce n’est pas du JSON.\n');
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).level),
    ).toEqual(['certain', 'none']);
  });

  it('explains itself', async () => {
    expect(await runCli(['scan', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^npm run --silent cli -- scan/),
    });
  });

  it('answers the first line before the last has come', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', CLI, 'scan'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.stdin.write(jsonLines(ORDINARY));
    const [first] = await new Promise<string[]>((resolve) =>
      child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.split('\n'))),
    );
    expect(JSON.parse(first ?? '')).toMatchObject({ id: 'm2' });
    child.stdin.end();
    expect(await ended).toBe(0);
  });
});
