import { describe, expect, test } from 'vitest';
import { assess } from '../../../utils/assess/assess';
import { describeFinding } from '../../../utils/assess/describe';
import { sentencesIn } from '../../../utils/assess/sentences-in';
import type { FileContent, UnreadFileReason } from '../../../utils/mail/attachment-content';
import { type Draft, read } from '../../../utils/mail/draft';
import { buildDraft, type DraftPlan } from '../build-draft';
import { buildKnowledge, buildPolicy } from './build-knowledge';

const OUTSIDE: DraftPlan = { to: ['c@x.example'] };

function draftWith(content: FileContent | undefined, plan: DraftPlan = OUTSIDE): Draft {
  const file = content === undefined ? {} : { content };
  return { ...buildDraft(plan), attachments: read([{ name: 'dossier.zip', size: null, ...file }]) };
}

function judge(draft: Draft, policy = buildPolicy()) {
  return assess(draft, buildKnowledge(), policy);
}

const unread = (why: UnreadFileReason): FileContent => ({ state: 'unread', why });

describe('a file whose inside could not be read', () => {
  test.each([
    ['protected', 'protégé par mot de passe', 'protected by a password'],
    ['not-seen', 'déjà là avant Pli sûr', 'there before Pli sûr'],
    ['no-text', 'image sans texte', 'picture without text'],
    ['too-large', 'plus de 25 Mo', 'over 25 MB'],
  ] as const)('is a remark that says why: %s', (why, french, english) => {
    const { level, findings } = judge(draftWith(unread(why)));
    expect(level).toBe('notice');
    const [finding] = findings;
    if (finding === undefined) throw new Error('nothing was said');
    expect(describeFinding(finding, sentencesIn('fr')).why).toContain(`(${french})\u00a0: dossier.zip`);
    expect(describeFinding(finding, sentencesIn('en')).why).toContain(`(${english}): dossier.zip`);
  });

  test('inside an archive, is named', () => {
    const content: FileContent = {
      state: 'read',
      text: 'a.txt',
      marks: [],
      unread: [{ name: 'a.txt', why: 'protected' }],
    };
    expect(judge(draftWith(content)).findings).toMatchObject([
      { rule: 'attachment-unread', values: { files: 'a.txt', fileReasons: 'protected' } },
    ]);
  });

  test('holds the message where the organisation holds what was not checked, whatever it says of this rule', () => {
    const policy = buildPolicy({ 'attachment-unread': 'clear' }, true);
    expect(judge(draftWith(unread('protected')), policy).level).toBe('unchecked');
  });

  test('says nothing where the message leaves to a safe mailbox, or to nobody yet', () => {
    const safe = { from: 'moi@medecin.mssante.fr', to: ['c@medecin.mssante.fr'] };
    expect(judge(draftWith(unread('protected'), safe)).level).toBe('clear');
    expect(judge(draftWith(unread('protected'), {})).level).toBe('clear');
  });

  test('counts where the recipients could not be read', () => {
    const rules = judge(draftWith(unread('protected'), { to: null })).findings.map(({ rule }) => rule);
    expect(rules).toContain('attachment-unread');
  });
});

test('files that are being read, and those of which nothing is said, make no remark', () => {
  expect(judge(draftWith({ state: 'reading' }))).toMatchObject({
    level: 'clear',
    files: [{ state: 'reading' }],
  });
  expect(judge(draftWith(undefined))).toMatchObject({ level: 'clear', files: [] });
});

test('health data in a file count as those of the text', () => {
  const content: FileContent = { state: 'read', text: 'certain', marks: [], unread: [] };
  expect(judge(draftWith(content))).toMatchObject({
    level: 'justify',
    files: [{ name: 'dossier.zip', state: 'read', unread: [] }],
  });
});
