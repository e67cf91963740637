import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../../utils/campaign/built-in/campaign';
import { buildCampaign, buildLesson } from '../campaign/build-campaign';
import { answerOf, makeFolder, runCli, runHere } from './cli-process';

function fileOf(content: unknown): string {
  const file = join(makeFolder(), 'campagne.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('campaign check', () => {
  it('tells what is in a campaign, and what could be better', async () => {
    const lessons = [buildLesson('une'), buildLesson('deux', { sources: [] })];
    expect(await answerOf(['campaign', 'check', fileOf(buildCampaign({ lessons }))])).toEqual({
      title: { fr: 'Campagne d’essai', en: 'A campaign to try' },
      lessons: [
        { id: 'une', title: { fr: 'Leçon une', en: 'Lesson une' }, minutes: 1 },
        { id: 'deux', title: { fr: 'Leçon deux', en: 'Lesson deux' }, minutes: 1 },
      ],
      languages: ['fr', 'en'],
      warnings: [
        {
          place: '/lessons/1',
          message: { fr: 'Leçon 2\u00a0: elle ne cite aucune source.', en: 'Lesson 2: it names no source.' },
        },
      ],
    });
  });

  it('tells the same of the built-in one, in a process of its own', async () => {
    const told = await answerOf(['campaign', 'check', '--built-in'], runCli);
    expect(told).toMatchObject({ title: BUILT_IN.title, languages: ['fr', 'en'], warnings: [] });
    expect(told['lessons']).toHaveLength(BUILT_IN.lessons.length);
  });

  it.each<[string, unknown, string]>([
    ['no JSON', '<!doctype html>', 'This file is no JSON, or it is cut.'],
    [
      'another document',
      { rows: 1 },
      'This document is no campaign: its field “format” is not “pli-sur-campaign”.',
    ],
    [
      'endless',
      `"${'x'.repeat(4_000_001)}"`,
      'The document is too long: a campaign has at most 4 million characters.',
    ],
    [
      'one problem',
      buildCampaign({ lessons: [buildLesson('une', { exercise: 'dance' })] }),
      'Lesson 1, exercise: there is no exercise “dance”; choose among ',
    ],
    [
      'several problems',
      buildCampaign({ period: { from: '2026-02-30', to: '2026-01-01' } }),
      'Period, first day: there is no 2026-02-30 in the calendar. (and 1 more problem)',
    ],
  ])('refuses, in one sentence, what is %s', async (_, content, sentence) => {
    const { code, out, err } = await runHere(['campaign', 'check', fileOf(content)]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.split('\n')).toEqual([expect.stringContaining(sentence), '']);
  });

  it.each([
    [['campaign', 'check']],
    [['campaign', 'check', 'one', 'two']],
    [['campaign', 'check', 'one', '--built-in']],
    [['campaign', 'dance']],
  ])('%j is written wrongly', async (line) => {
    expect(await runHere(line)).toMatchObject({ code: 2, out: '' });
  });

  it('says that a file is not there', async () => {
    expect(await runHere(['campaign', 'check', '/nowhere/campaign.json'])).toMatchObject({
      code: 1,
      out: '',
    });
  });
});
