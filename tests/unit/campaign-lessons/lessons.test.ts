import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../utils/assess/registry';
import { BUILT_IN } from '../../../utils/campaign/built-in/campaign';
import { BUNDLED_PICTURES } from '../../../utils/campaign/bundled-pictures';
import { checkCampaign } from '../../../utils/campaign/check-campaign';
import { blocksIn, parseMarkdown } from '../../../utils/campaign/markdown';
import { textIn } from '../../../utils/campaign/text-in';
import { textsOf } from '../../../utils/campaign/texts-of';
import { SITUATIONS } from '../../../utils/learning/situations';

const LANGS = ['fr', 'en'] as const;
const LESSON_FILES = new URL('../../../utils/campaign/built-in/', import.meta.url);
const PICTURES = new URL('../../../public/lessons/', import.meta.url);

/** Public bodies, and the law. */
const OFFICIAL_HOSTS =
  /(?:^|\.)(?:gouv\.fr|mssante\.fr|monespacesante\.fr|cnil\.fr|sante-idf\.fr|europa\.eu)$|^github\.com$/;

const TEXTS = textsOf(BUILT_IN).map(({ path, text }) => ({ place: path.join(' › '), text }));

/** As somebody reads them: numbers and addresses are words, marks are none. */
function countWords(markdown: string): number {
  const shown = blocksIn(parseMarkdown(markdown)).join(' ');
  return shown.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

describe('the campaign that comes with the extension', () => {
  it('is taken without a remark', () => {
    const { problems, warnings } = checkCampaign(JSON.parse(JSON.stringify(BUILT_IN)));
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('teaches its twelve lessons from the simple to the particular', () => {
    expect(BUILT_IN.lessons.map(({ id }) => id)).toEqual([
      'recognise-address',
      'health-data',
      'kinds-of-mailbox',
      'two-networks',
      'find-address',
      'be-found',
      'write-to-worker',
      'employer',
      'attachments',
      'secretaries',
      'invite',
      'change-operator',
    ]);
  });

  it('leaves no lesson that was written out of it', () => {
    const written = readdirSync(LESSON_FILES).filter((file) => file !== 'campaign.ts');
    expect(written.sort()).toEqual(BUILT_IN.lessons.map(({ id }) => `${id}.ts`).sort());
  });

  it('opens with one lesson for the first day, and has one for each rule that holds a send', () => {
    expect(BUILT_IN.lessons[0]?.occasions).toContain('first-day');
    const taught = new Set(BUILT_IN.lessons.flatMap(({ rules = [] }) => rules));
    const asking = RULES.filter(({ defaultLevel }) => ['warn', 'justify', 'block'].includes(defaultLevel));
    const untaught = asking.map(({ id }) => id).filter((id) => !taught.has(id));
    // Of a message that could not be read there is nothing to teach.
    expect(untaught.filter((id) => id !== 'content-unread')).toEqual([]);
  });
});

describe.each(BUILT_IN.lessons)('lesson $id', (lesson) => {
  it.each(LANGS)('takes about a minute to read (%s)', (lang) => {
    expect(lesson.minutes).toBe(1);
    const words = countWords(textIn(lesson.body, lang));
    expect(words).toBeGreaterThanOrEqual(140);
    expect(words).toBeLessThanOrEqual(210);
  });

  it.each(LANGS)('invites in several ways, one sentence each, short enough for a card (%s)', (lang) => {
    const invitations = lesson.invitations.map((invitation) => textIn(invitation, lang));
    expect(invitations.length).toBeGreaterThanOrEqual(3);
    expect(new Set(invitations).size).toBe(invitations.length);
    const openings = invitations.map((invitation) => invitation.split(/\s+/).slice(0, 2).join(' '));
    expect(new Set(openings).size).toBe(openings.length);
    for (const invitation of invitations) {
      expect(invitation.length).toBeLessThanOrEqual(120);
      expect(invitation).toMatch(/^\p{Lu}.*[.?]$/su);
    }
  });

  it('asks two or three questions, each with one right answer and something to learn from every answer', () => {
    expect(lesson.quiz.length).toBeGreaterThanOrEqual(2);
    expect(lesson.quiz.length).toBeLessThanOrEqual(3);
    for (const { answers } of lesson.quiz) {
      expect(answers).toHaveLength(3);
      expect(answers.filter(({ isRight }) => isRight)).toHaveLength(1);
      for (const lang of LANGS) {
        expect(new Set(answers.map(({ text }) => text[lang])).size).toBe(answers.length);
        for (const { explanation } of answers) expect(textIn(explanation, lang).length).toBeGreaterThan(30);
      }
    }
    const explained = lesson.quiz.flatMap(({ answers }) => answers.map(({ explanation }) => explanation.fr));
    expect(new Set(explained).size).toBe(explained.length);
  });

  it('does not give the right answer away by its place', () => {
    const places = lesson.quiz.map(({ answers }) => answers.findIndex(({ isRight }) => isRight));
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  it('names public bodies or the law as its sources', () => {
    expect(lesson.sources.length).toBeGreaterThanOrEqual(1);
    for (const { url } of lesson.sources) {
      expect(url).toMatch(/^https:\/\//);
      expect(new URL(url).hostname).toMatch(OFFICIAL_HOSTS);
      if (new URL(url).hostname === 'github.com') expect(new URL(url).pathname).toMatch(/^\/ansforge\//);
    }
    expect(new Set(lesson.sources.map(({ url }) => url)).size).toBe(lesson.sources.length);
  });

  it('comes after rules that exist, only if it is a lesson for after a held send', () => {
    const rules: readonly string[] = RULES.map(({ id }) => id);
    for (const rule of lesson.rules ?? []) expect(rules).toContain(rule);
    expect(lesson.occasions.includes('after-held')).toBe((lesson.rules ?? []).length > 0);
  });

  it('is practised in a situation that exists', () => {
    expect(SITUATIONS).toContain(lesson.exercise);
  });

  it('has a picture of its own that needs nothing else', () => {
    expect(lesson.picture?.source).toEqual({ bundled: lesson.id });
    expect(BUNDLED_PICTURES).toContain(lesson.id);
    const svg = readFileSync(new URL(`${lesson.id}.svg`, PICTURES), 'utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* viewBox="0 0 640 360"/);
    expect(svg).not.toMatch(/<(?:script|style|image|foreignObject|text|use|a|animate)\b/);
    expect(svg).not.toMatch(/\bon\w+=|href|url\((?!#)|@import|<!|style=/);
    expect(svg.length).toBeLessThan(8_000);
  });
});

it('keeps no picture that no lesson shows', () => {
  const shown = BUILT_IN.lessons.map(({ id }) => `${id}.svg`);
  expect(readdirSync(PICTURES).sort()).toEqual(shown.sort());
});

describe('every text of the lessons', () => {
  it('says something in both languages, and not the same', () => {
    // Addresses are the same everywhere.
    const sentences = TEXTS.filter(({ text }) => /\s/.test(text.fr ?? ''));
    for (const { place, text } of TEXTS) for (const lang of LANGS) expect(text[lang], place).toMatch(/\S/);
    for (const { place, text } of sentences) expect(text.en, place).not.toBe(text.fr);
  });

  it('sets French punctuation with spaces that do not break, and uses typographic signs', () => {
    for (const { place, text } of TEXTS) {
      expect(text.fr, place).not.toMatch(/ [:;?!»]|« |['"“”]|\.\.\./);
      expect(text.fr, place).not.toMatch(/[^\s\u00A0\u202F.?!][?!»]|«[^\u00A0\u202F]/);
      expect(text.en, place).not.toMatch(/['"«»]|\.\.\.|[ \u00A0\u202F][:;?!]/);
    }
  });

  it('speaks to people with « vous »', () => {
    for (const { place, text } of TEXTS)
      expect(text.fr, place).not.toMatch(/(?<!\p{L})(?:tu|toi|tes|t’)(?!\p{L})/iu);
  });

  it('never says that MSSanté is mandatory, nor that a slip is a crime', () => {
    for (const { place, text } of TEXTS) {
      for (const lang of LANGS) {
        const said = textIn(text, lang);
        const clauses = said.split(/[.;:!?\n]/).filter((clause) => clause.includes('MSSanté'));
        for (const clause of clauses)
          expect(clause.replace(/n’est pas obligatoire|is not mandatory/, ''), place).not.toMatch(
            /obligatoire|obligation|obligé|mandatory|compulsory|obliged/i,
          );
        expect(said, place).not.toMatch(
          /délit|infraction|crim(?:e|inal)|offence|amende|illég|illegal|unlawful|prison(?!n)|sanction/i,
        );
      }
    }
  });

  it('names no address that might be somebody’s', () => {
    const plainlyFictitious = /exemple|modele|example|prenom\.nom|firstname\.lastname/;
    for (const { place, text } of TEXTS) {
      for (const [address] of `${text.fr} ${text.en}`.matchAll(/[\w.+-]+@[\w.-]+\w/g))
        expect(address, place).toMatch(plainlyFictitious);
    }
  });
});
