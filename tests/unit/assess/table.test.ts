import { describe, expect, it } from 'vitest';
import { assess } from '../../../utils/assess/assess';
import { buildDraft } from '../build-draft';
import { buildKnowledge, buildPolicy, HEALTH_LEVELS } from './build-knowledge';

const FROM = {
  ordinary: 'moi@organisation.example',
  MSSanté: 'moi@medecin.mssante.fr',
};

const TO = {
  outside: 'camille@entreprise.example',
  internal: 'collegue@organisation.example',
  trusted: 'camille.exemple@medecin.mssante.fr',
  probable: 'camille.exemple@inconnu.mssante.fr',
  patient: '279035121518989@patient.mssante.fr',
  'look-alike': 'camille@medecin-mssante.fr',
  test: 'camille@medecin.formation.mssante.fr',
  unreadable: 'Camille Exemple',
};

/** Health level: none, possible, probable, certain. */
type Row = readonly [keyof typeof FROM, keyof typeof TO, string, string, string, string];

const TABLE: readonly Row[] = [
  ['ordinary', 'outside', 'clear', 'warn', 'justify', 'justify'],
  ['ordinary', 'internal', 'clear', 'clear', 'warn', 'warn'],
  ['ordinary', 'trusted', 'warn', 'warn', 'warn', 'warn'],
  ['ordinary', 'probable', 'warn', 'warn', 'warn', 'warn'],
  ['ordinary', 'patient', 'block', 'block', 'block', 'block'],
  ['ordinary', 'look-alike', 'block', 'block', 'block', 'block'],
  ['ordinary', 'test', 'clear', 'clear', 'justify', 'justify'],
  ['ordinary', 'unreadable', 'clear', 'notice', 'warn', 'warn'],
  ['MSSanté', 'trusted', 'clear', 'clear', 'clear', 'clear'],
  ['MSSanté', 'patient', 'notice', 'notice', 'notice', 'notice'],
  ['MSSanté', 'probable', 'notice', 'notice', 'notice', 'notice'],
  ['MSSanté', 'outside', 'warn', 'warn', 'warn', 'warn'],
  ['MSSanté', 'internal', 'warn', 'warn', 'warn', 'warn'],
  ['MSSanté', 'look-alike', 'block', 'block', 'block', 'block'],
  ['MSSanté', 'test', 'clear', 'clear', 'justify', 'justify'],
  ['MSSanté', 'unreadable', 'clear', 'notice', 'warn', 'warn'],
];

const CELLS = TABLE.flatMap(([from, to, ...levels]) =>
  levels.map((level, index) => [from, to, HEALTH_LEVELS[index] ?? 'none', level] as const),
);

describe('channel × content', () => {
  it.each(CELLS)('%s to %s, health data %s: %s', (from, to, health, level) => {
    const draft = buildDraft({ from: FROM[from], to: [TO[to]], text: `Bonjour, ${health}.` });
    const verdict = assess(draft, buildKnowledge(), buildPolicy());
    expect(verdict.recipients.map(({ channel }) => channel)).toEqual([to]);
    expect(verdict.health).toBe(health);
    expect(verdict.level).toBe(level);
  });
});
