import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../utils/assess/assess';
import { describeFinding } from '../../../utils/assess/describe';
import { RULES } from '../../../utils/assess/registry';
import { RULE_SOURCES } from '../../../utils/assess/rule-sources';
import { sentencesIn } from '../../../utils/assess/sentences-in';
import { RANK } from '../../../utils/assess/verdict';
import { buildDraft, type DraftPlan } from '../build-draft';
import { buildKnowledge, buildPolicy } from './build-knowledge';

const RULES_FOLDER = fileURLToPath(new URL('../../../utils/assess/rules/', import.meta.url));
const LANGS = ['fr', 'en'] as const;
const MSSANTE = 'moi@medecin.mssante.fr';

/** A draft for each rule, which it has something to say about. A rule without one fails the tests below. */
const EXAMPLES: Readonly<Record<string, DraftPlan & { readonly isStale?: boolean }>> = {
  'attachment-unread': { to: ['c@x.example'], unreadFile: 'plan.zip' },
  'applicative-mailbox': { to: ['noreply@x.example'] },
  'content-unread': { to: ['c@x.example'], text: null },
  'internal-health': { to: ['c@organisation.example'], text: 'certain' },
  'look-alike': { to: ['c@mssante.com'] },
  'mssante-from-ordinary': { to: ['c@medecin.mssante.fr'] },
  'outside-from-mssante': { from: MSSANTE, to: ['c@x.example'] },
  'outside-health': { to: ['c@x.example'], text: 'certain' },
  'outside-possible-health': { to: ['c@x.example'], text: 'possible' },
  'patient-from-mssante': { from: MSSANTE, to: ['279035121518989@patient.mssante.fr'] },
  'patient-from-ordinary': { to: ['279035121518989@patient.mssante.fr'] },
  'patient-key-wrong': { from: MSSANTE, to: ['279035121518988@patient.mssante.fr'] },
  'probable-not-listed': { from: MSSANTE, to: ['c@inconnu.mssante.fr'] },
  'probable-stale-list': { from: MSSANTE, to: ['c@inconnu.mssante.fr'], isStale: true },
  'test-domain-health': { to: ['c@test.mssante.fr'], text: 'certain' },
  'unreadable-health': { to: ['Camille Exemple'], text: 'certain' },
  'unreadable-possible-health': { to: ['Camille Exemple'], text: 'possible' },
};

function findingOf(id: string) {
  const { isStale = false, ...plan } = EXAMPLES[id] ?? {};
  const verdict = assess(buildDraft(plan), buildKnowledge({ listIsStale: isStale }), buildPolicy());
  return verdict.findings.find(({ rule }) => rule === id);
}

function wordsOf(id: string, lang: (typeof LANGS)[number]) {
  const words = sentencesIn(lang).rules[id];
  if (words === undefined) throw new Error(`${id} says nothing in this language: ${lang}`);
  return words;
}

describe('the registry of rules', () => {
  it('has a sentence in each language and a source for exactly these rules', () => {
    const ids = RULES.map(({ id }) => id).sort();
    for (const lang of LANGS) expect(Object.keys(sentencesIn(lang).rules).sort()).toEqual(ids);
    expect(Object.keys(RULE_SOURCES).sort()).toEqual(ids);
  });

  it('holds exactly the files of the folder, each under its own name', () => {
    const files = readdirSync(RULES_FOLDER).map((file) => file.replace(/\.ts$/, ''));
    expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
    expect(Object.keys(EXAMPLES).sort()).toEqual(files);
  });

  it('is in the order of the default levels, so that equal findings read from grave to light', () => {
    const ranks = RULES.map(({ defaultLevel }) => RANK[defaultLevel]);
    expect(ranks).toEqual(ranks.toSorted((one, other) => other - one));
  });
});

describe.each(RULES)('rule $id', (rule) => {
  it('names in one line what it rests on', () => {
    expect(RULE_SOURCES[rule.id]?.length).toBeGreaterThan(20);
    expect(RULE_SOURCES[rule.id]).not.toContain('\n');
  });

  it('speaks in full in French and in English, with the same placeholders', () => {
    const placeholders = LANGS.map((lang) => {
      const { title, why, todo } = wordsOf(rule.id, lang);
      for (const sentence of [title, why, todo]) expect(sentence.trim().length).toBeGreaterThan(10);
      expect(title).not.toMatch(/[.{]/);
      return `${title}${why}${todo}`.match(/\{\w+\}/g)?.sort();
    });
    expect(placeholders[1]).toEqual(placeholders[0]);
  });

  it('keeps French punctuation from standing alone at the start of a line', () => {
    const all = [RULE_SOURCES[rule.id], ...Object.values(wordsOf(rule.id, 'fr'))].join('\n');
    expect(all).not.toMatch(/ [:;?!»]|« /);
  });

  it('never says that MSSanté is mandatory, that a slip is a crime, or who may know what', () => {
    const all = LANGS.flatMap((lang) => Object.values(wordsOf(rule.id, lang))).join(' ');
    expect(all.replace(/n’est pas obligatoire|is not mandatory/g, '')).not.toMatch(
      /obligatoire|mandatory|délit|crime|illégal|illegal|amende|prison|sanction|habilité|entitled/i,
    );
  });

  it('fills every placeholder of its words on a draft it speaks about', () => {
    const finding = findingOf(rule.id);
    expect(finding).toBeDefined();
    if (finding === undefined) return;
    expect(finding.level).toBe(rule.defaultLevel);
    for (const lang of LANGS) {
      const said = describeFinding(finding, sentencesIn(lang));
      const sentences = Object.values(said).join(' ');
      expect(sentences).not.toMatch(/[{}]|undefined|: \.|\(\)/);
      for (const { shown } of finding.about) expect(sentences).toContain(shown);
    }
  });

  it('lists each safe action once, and leaves going back and sending to the level', () => {
    expect(new Set(rule.actions).size).toBe(rule.actions.length);
    expect(rule.actions).not.toContain('go-back');
    expect(rule.actions).not.toContain('send-anyway');
  });
});
