import { describe, expect, it } from 'vitest';
import { type AssessPolicy, assess } from '../../../utils/assess/assess';
import type { Evidence, Segment } from '../../../utils/health/evidence';
import { buildDraft, type DraftPlan } from '../build-draft';
import { buildKnowledge, buildPolicy } from './build-knowledge';

const OUTSIDE = 'camille@entreprise.example';
const FORBIDDING: AssessPolicy['levels'] = { 'outside-health': 'block' };

function judge(plan: DraftPlan, policy = buildPolicy(), knowledge = buildKnowledge()) {
  return assess(buildDraft(plan), knowledge, policy);
}

function rulesIn(plan: DraftPlan, policy = buildPolicy(), knowledge = buildKnowledge()) {
  return judge(plan, policy, knowledge).findings.map((finding) => finding.rule);
}

describe('assess', () => {
  it('says nothing about a message that has no recipient yet', () => {
    expect(judge({ text: 'certain' }).level).toBe('clear');
    expect(judge({ text: null }).level).toBe('clear');
  });

  it('puts the most severe finding first, and takes its level', () => {
    const verdict = judge({
      to: [OUTSIDE, 'noreply@entreprise.example', 'camille@medecin-mssante.fr', 'c@medecin.mssante.fr'],
      text: 'certain',
    });
    expect(verdict.level).toBe('block');
    expect(verdict.findings.map(({ rule, level }) => [rule, level])).toEqual([
      ['look-alike', 'block'],
      ['outside-health', 'justify'],
      ['mssante-from-ordinary', 'warn'],
      ['applicative-mailbox', 'notice'],
    ]);
  });

  it('names each recipient that a finding speaks of, by its address', () => {
    const verdict = judge({
      to: [`Camille <${OUTSIDE}>`, 'c@organisation.example'],
      cc: ['d@x.example'],
      text: 'certain',
    });
    const [finding] = verdict.findings;
    expect(finding?.about.map(({ field }) => field)).toEqual(['to', 'cc']);
    expect(finding?.values).toEqual({ recipients: `${OUTSIDE}\nd@x.example` });
  });

  it('offers the best action first', () => {
    const actionsFor = (plan: DraftPlan) => judge(plan).findings[0]?.actions;
    expect(actionsFor({ to: [OUTSIDE], text: 'certain' })).toEqual([
      'find-address',
      'move-to-mssante',
      'take-out',
    ]);
    expect(actionsFor({ to: ['c@medecin.mssante.fr'] })).toEqual(['move-to-mssante', 'remove-recipient']);
    expect(actionsFor({ to: ['c@mssante.com'] })).toEqual(['find-address', 'remove-recipient']);
    expect(actionsFor({ to: ['279035121518989@patient.mssante.fr'] })).toEqual([
      'move-to-mssante',
      'remove-recipient',
    ]);
  });

  it('passes on what the detector saw, and has it look once', () => {
    const looks: (readonly Segment[])[] = [];
    const seen: Evidence = {
      kind: 'term',
      family: 'disease',
      segment: 'subject',
      text: 'asthme',
      start: 0,
      end: 6,
      weight: 0.9,
      why: { fr: 'Un mot de santé.', en: 'A word of health.' },
    };
    const scan = (segments: readonly Segment[]) => {
      looks.push(segments);
      return { level: 'certain' as const, evidence: [seen] };
    };
    const to = Array.from({ length: 200 }, (_, index) => `personne${index}@entreprise.example`);
    const verdict = judge({ to, subject: 'asthme' }, buildPolicy(), buildKnowledge({}, scan));
    expect(verdict.evidence).toEqual([seen]);
    expect(looks).toEqual([[{ kind: 'subject', text: 'asthme' }]]);
    expect(verdict.findings[0]?.about).toHaveLength(200);
  });

  it('does not call the detector when there is no text to look at', () => {
    const scan = () => {
      throw new Error('must not be called');
    };
    expect(judge({ to: [OUTSIDE], text: null }, buildPolicy(), buildKnowledge({}, scan)).level).toBe(
      'unchecked',
    );
  });

  it('looks at quoted text, signature, subject and file names too', () => {
    for (const plan of [
      { text: 'Oui.\n> certain' },
      { text: 'Oui.\n-- \ncertain' },
      { subject: 'certain' },
      { attachments: ['certain.pdf'] },
    ]) {
      expect(rulesIn({ to: [OUTSIDE], ...plan })).toEqual(['outside-health']);
    }
  });

  it('takes the side of the webmail’s host when the sender cannot be read', () => {
    const plan = { from: null, to: ['c@medecin.mssante.fr'] };
    expect(judge({ ...plan, host: 'roundcube.mssante.fr' })).toMatchObject({
      from: 'mssante',
      level: 'clear',
    });
    expect(judge({ ...plan, host: 'webmail.operateur.example' })).toMatchObject({
      from: 'mssante',
      level: 'clear',
    });
    expect(judge({ ...plan, host: 'mail.entreprise.example' })).toMatchObject({
      from: 'ordinary',
      level: 'warn',
    });
  });
});

describe('what a policy decides', () => {
  const health = { to: [OUTSIDE], text: 'certain' };

  it('raises or lowers a rule', () => {
    expect(judge(health, buildPolicy(FORBIDDING)).level).toBe('block');
    expect(judge(health, buildPolicy({ 'outside-health': 'notice' })).level).toBe('notice');
    expect(judge({ to: ['c@mssante.com'] }, buildPolicy({ 'look-alike': 'justify' })).level).toBe('justify');
  });

  it('turns a rule off with « clear », and no other rule with it', () => {
    const plan = { to: [OUTSIDE, 'c@organisation.example'], text: 'certain' };
    expect(rulesIn(plan, buildPolicy({ 'internal-health': 'clear' }))).toEqual(['outside-health']);
  });

  it('takes no notice of a rule that does not exist', () => {
    expect(judge(health, buildPolicy({ nonsense: 'block' })).level).toBe('justify');
  });

  it('cannot make « not checked » less than that where what fails must not leave', () => {
    const unreadText = { to: [OUTSIDE], text: null };
    for (const level of ['clear', 'notice', 'warn', 'justify'] as const) {
      expect(judge(unreadText, buildPolicy({ 'content-unread': level })).level).toBe(level);
      expect(judge(unreadText, buildPolicy({ 'content-unread': level }, true)).level).toBe('unchecked');
    }
    expect(judge(unreadText, buildPolicy({ 'content-unread': 'block' }, true)).level).toBe('block');
  });
});

describe('single rules', () => {
  it.each([
    [{ text: null }, 'body'],
    [{ subject: null }, 'subject'],
    [{ text: null, subject: null }, 'subject\nbody'],
    [{ to: null }, 'recipients'],
  ] satisfies [DraftPlan, string][])('content-unread says what could not be read: %j', (plan, parts) => {
    const [finding] = judge({ to: [OUTSIDE], ...plan }).findings;
    expect(finding).toMatchObject({
      rule: 'content-unread',
      level: 'unchecked',
      about: [],
      values: { parts },
    });
  });

  it('content-unread is silent where every recipient is safe whatever the message holds', () => {
    const plan = { from: 'moi@medecin.mssante.fr', text: null };
    expect(rulesIn({ ...plan, to: ['c@medecin.mssante.fr'] })).toEqual([]);
    expect(rulesIn({ ...plan, to: ['c@medecin.mssante.fr', 'Camille Exemple'] })).toEqual(['content-unread']);
    expect(rulesIn({ ...plan, to: null })).toEqual(['content-unread']);
  });

  it('content-unread speaks up in ordinary mail even among colleagues', () => {
    expect(rulesIn({ to: ['collegue@organisation.example'], text: null })).toEqual(['content-unread']);
  });

  it('unreadable-health says which recipient could not be read, and why', () => {
    const [finding] = judge(
      { to: ['Camille  Exemple', OUTSIDE], text: 'probable' },
      buildPolicy({ 'outside-health': 'clear' }),
    ).findings;
    expect(finding?.rule).toBe('unreadable-health');
    expect(finding?.values).toEqual({ recipients: 'Camille Exemple', reasons: 'name-only' });
  });

  it('tells apart a silent list that is old from one that is fresh', () => {
    const plan = { from: 'moi@medecin.mssante.fr', to: ['c@inconnu.mssante.fr'] };
    expect(rulesIn(plan)).toEqual(['probable-not-listed']);
    expect(rulesIn(plan, buildPolicy(), buildKnowledge({ listIsStale: true }))).toEqual([
      'probable-stale-list',
    ]);
    expect(rulesIn(plan, buildPolicy(), buildKnowledge({ listIsStale: true, trustedDomains: null }))).toEqual(
      ['probable-stale-list'],
    );
  });

  it.each([
    ['279035121518989@patient.mssante.fr', 'patient-from-mssante'],
    ['279035121518988@patient.mssante.fr', 'patient-key-wrong'],
    ['contact@patient.mssante.fr', 'patient-key-wrong'],
  ])('checks the key of the patient address %s', (to, rule) => {
    expect(rulesIn({ from: 'moi@medecin.mssante.fr', to: [to] })).toEqual([rule]);
    expect(rulesIn({ to: [to] })).toEqual(['patient-from-ordinary']);
  });

  it.each([
    'noreply@x.example',
    'no-reply@x.example',
    'No_Reply@x.example',
    'facturation-noreply@x.example',
    'noreply+42@x.example',
    'noreply2@x.example',
    'do-not-reply@x.example',
    'ne-pas-repondre@x.example',
    'ne.pas.repondre@x.example',
    'nepasrepondre@x.example',
    'postmaster@x.example',
    'mailer-daemon@x.example',
    'MAILER-DAEMON@x.example',
    'bounces+42@x.example',
  ])('applicative-mailbox knows %s', (to) => {
    expect(rulesIn({ to: [to] })).toEqual(['applicative-mailbox']);
  });

  it.each([
    'bruno.reply@x.example',
    'noreplyexemple@x.example',
    'postmasterexemple@x.example',
    'reponse@x.example',
  ])('applicative-mailbox leaves %s in peace', (to) => {
    expect(rulesIn({ to: [to] })).toEqual([]);
  });
});
