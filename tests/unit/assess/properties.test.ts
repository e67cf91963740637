import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../utils/assess/assess';
import { RULES } from '../../../utils/assess/registry';
import { RANK, type Verdict, type VerdictLevel } from '../../../utils/assess/verdict';
import { buildDraft, type DraftPlan } from '../build-draft';
import { buildKnowledge, buildPolicy, HEALTH_LEVELS } from './build-knowledge';

const LEVELS = Object.keys(RANK) as VerdictLevel[];

const mailboxArb = fc.constantFrom(
  'camille@entreprise.example',
  'collegue@organisation.example',
  'camille.exemple@medecin.mssante.fr',
  'camille.exemple@inconnu.mssante.fr',
  '279035121518989@patient.mssante.fr',
  '279035121518988@patient.mssante.fr',
  'camille@medecin-mssante.fr',
  'camille@medecin.formation.mssante.fr',
  'noreply@entreprise.example',
  'Camille Exemple',
);

const planArb = fc.record({
  from: fc.constantFrom('moi@organisation.example', 'moi@medecin.mssante.fr', null),
  to: fc.array(mailboxArb, { maxLength: 6 }),
  subject: fc.constantFrom('Visite', ...HEALTH_LEVELS, null),
  text: fc.constantFrom('Bonjour', ...HEALTH_LEVELS, null),
  host: fc.constantFrom('roundcube.mssante.fr', 'webmail.organisation.example'),
}) satisfies fc.Arbitrary<DraftPlan>;

const knowledgeArb = fc
  .record({ listIsStale: fc.boolean(), hasList: fc.boolean() })
  .map(({ listIsStale, hasList }) =>
    buildKnowledge(hasList ? { listIsStale } : { listIsStale, trustedDomains: null }),
  );

const policyArb = fc
  .record({
    levels: fc.dictionary(fc.constantFrom(...RULES.map(({ id }) => id)), fc.constantFrom(...LEVELS)),
    failClosed: fc.boolean(),
  })
  .map(({ levels, failClosed }) => buildPolicy(levels, failClosed));

function rankOf(verdict: Verdict): number {
  return RANK[verdict.level];
}

describe('whatever the draft, the knowledge and the policy', () => {
  it('the same input gives the same verdict', () => {
    fc.assert(
      fc.property(planArb, knowledgeArb, policyArb, (plan, knowledge, policy) => {
        expect(assess(buildDraft(plan), knowledge, policy)).toEqual(
          assess(buildDraft(plan), knowledge, policy),
        );
      }),
    );
  });

  it('the level is that of the first finding, and findings go from grave to light', () => {
    fc.assert(
      fc.property(planArb, knowledgeArb, policyArb, (plan, knowledge, policy) => {
        const { level, findings } = assess(buildDraft(plan), knowledge, policy);
        const ranks = findings.map((finding) => RANK[finding.level]);
        expect(level).toBe(findings[0]?.level ?? 'clear');
        expect(ranks).toEqual(ranks.toSorted((one, other) => other - one));
      }),
    );
  });

  it('one more recipient never lowers the level', () => {
    fc.assert(
      fc.property(planArb, mailboxArb, knowledgeArb, policyArb, (plan, more, knowledge, policy) => {
        const before = assess(buildDraft(plan), knowledge, policy);
        const after = assess(buildDraft({ ...plan, to: [...plan.to, more] }), knowledge, policy);
        expect(rankOf(after)).toBeGreaterThanOrEqual(rankOf(before));
      }),
    );
  });

  it('neither the order of recipients nor their field changes the level', () => {
    fc.assert(
      fc.property(planArb, knowledgeArb, policyArb, (plan, knowledge, policy) => {
        const turned = { ...plan, to: [], bcc: plan.to.toReversed() };
        expect(assess(buildDraft(turned), knowledge, policy).level).toBe(
          assess(buildDraft(plan), knowledge, policy).level,
        );
      }),
    );
  });
});

// An organisation may set `possible` above `certain`, or turn off the rules for what could not be read. What follows
// is therefore promised by the default levels.
describe('with the default levels, unknown is never taken for safe', () => {
  const judge = (plan: DraftPlan, knowledge = buildKnowledge()) =>
    assess(buildDraft(plan), knowledge, buildPolicy());

  it.each(['subject', 'text', 'to'] as const)(
    'a message that was not clear is not made clear by an unread part: %s',
    (part) => {
      fc.assert(
        fc.property(planArb, knowledgeArb, (plan, knowledge) => {
          fc.pre(judge(plan, knowledge).level !== 'clear');
          expect(judge({ ...plan, [part]: null }, knowledge).level).not.toBe('clear');
        }),
      );
    },
  );

  it('an unread text or subject is clear only if the message would be clear whatever it held', () => {
    fc.assert(
      fc.property(planArb, fc.constantFrom('subject', 'text'), (plan, part) => {
        fc.pre(judge({ ...plan, [part]: null }).level === 'clear');
        for (const health of HEALTH_LEVELS) expect(judge({ ...plan, [part]: health }).level).toBe('clear');
      }),
    );
  });

  it('where words may be health data, a recipient that could not be read never makes a message clear', () => {
    fc.assert(
      fc.property(planArb, fc.constantFrom(...HEALTH_LEVELS.slice(1)), (plan, text) => {
        expect(judge({ ...plan, text, to: [...plan.to, 'Camille Exemple'] }).level).not.toBe('clear');
      }),
    );
  });

  it('being surer of health data never lowers the level', () => {
    fc.assert(
      fc.property(planArb, knowledgeArb, (plan, knowledge) => {
        const ranks = HEALTH_LEVELS.map((health) =>
          rankOf(judge({ ...plan, subject: '', text: health }, knowledge)),
        );
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
      }),
    );
  });
});
