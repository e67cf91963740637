import fc from 'fast-check';
import { type CampaignPlan, OCCASIONS, ROLES, type Role } from '../../../utils/campaign/plan';
import {
  type Choice,
  chooseLesson,
  keyOf,
  type Moment,
  mayBeOffered,
} from '../../../utils/campaign/schedule';
import {
  mendDays,
  noteDone,
  noteKnown,
  noteLater,
  noteOpened,
  noteShown,
} from '../../../utils/learning/note-progress';
import { NO_PROGRESS, type Progress } from '../../../utils/learning/progress';

/** What a person answers to an offer. */
type Answer = 'later' | 'open' | 'done' | 'nothing';

/** Something that happens: so many days later a page asks, and the person answers to what it offers. */
export interface Happening {
  readonly daysLater: number;
  readonly moment: Moment;
  readonly rules: readonly string[];
  readonly answer: Answer;
}

/** A lesson that was offered. */
export interface Offer {
  readonly choice: Choice;
  readonly day: string;
  readonly moment: Moment;
  readonly rules: readonly string[];
  readonly answer: Answer;
  /** As it was before. */
  readonly before: Progress;
}

const RULES = ['health-to-ordinary', 'look-alike', 'attachment-unread'];

const rules = fc.uniqueArray(fc.constantFrom(...RULES), { maxLength: 2 });

const plan = (id: string): fc.Arbitrary<CampaignPlan> =>
  fc
    .record({
      daysBetween: fc.integer({ min: 1, max: 10 }),
      audience: fc.constantFrom<CampaignPlan['audience'][]>(['all'], ['medecin'], ['infirmier', 'iprp']),
      from: fc.integer({ min: 0, max: 20 }),
      length: fc.option(fc.integer({ min: 0, max: 80 })),
      lessons: fc.array(
        fc.record({
          occasions: fc.uniqueArray(fc.constantFrom(...OCCASIONS), { minLength: 1, maxLength: 3 }),
          rules,
          invitations: fc.integer({ min: 1, max: 3 }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    })
    .map(({ daysBetween, audience, from, length, lessons }) => ({
      id,
      title: { fr: id },
      languages: ['fr'],
      audience,
      period: { from: dayAt(from), to: length === null ? null : dayAt(from + length) },
      daysBetween,
      lessons: lessons.map(({ invitations, ...lesson }, at) => ({
        id: `lesson-${at + 1}`,
        title: { fr: `Leçon ${at + 1}` },
        invitations: Array.from({ length: invitations }, (_, turn) => ({ fr: `Invitation ${turn + 1}` })),
        minutes: 1,
        ...lesson,
      })),
    }));

export const plans: fc.Arbitrary<CampaignPlan[]> = fc
  .tuple(plan('of-the-organisation'), plan('of-ours'))
  .chain((two) => fc.constantFrom(two, two.slice(0, 1)));

export const roles: fc.Arbitrary<Role | ''> = fc.constantFrom<(Role | '')[]>('', ...ROLES);

/** `steps`: how many days may lie between two things that happen; negative: the clock is set back. */
export function happenings(steps: fc.Arbitrary<number>): fc.Arbitrary<Happening[]> {
  return fc.array(
    fc.record({
      daysLater: steps,
      moment: fc.constantFrom<Moment[]>('opened', 'held'),
      rules,
      answer: fc.constantFrom<Answer[]>('later', 'open', 'done', 'nothing'),
    }),
    { maxLength: 120 },
  );
}

/** `YYYY-MM-DD`, so many days after the beginning of the story. */
export function dayAt(days: number): string {
  return new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
}

/** Plays a story as the background does: what is known is noted, the offer is noted, then the answer. */
export function play(
  campaigns: readonly CampaignPlan[],
  role: Role | '',
  story: readonly Happening[],
): { readonly offers: Offer[]; readonly progress: Progress } {
  let progress = NO_PROGRESS;
  let at = 0;
  const offers: Offer[] = [];
  for (const { daysLater, moment, rules, answer } of story) {
    at += daysLater;
    const day = dayAt(at);
    const before = noteKnown(progress, mayBeOffered(campaigns, progress, role, day), day);
    const choice = chooseLesson({ campaigns, progress: before, role, moment, rules, day });
    progress = mendDays(before, day);
    if (choice === null) continue;
    offers.push({ choice, day, moment, rules, answer, before });
    const key = keyOf(choice.campaign, choice.lesson);
    progress = answerTo(noteShown(progress, key, day), key, answer, day);
  }
  return { offers, progress };
}

function answerTo(progress: Progress, key: string, answer: Answer, day: string): Progress {
  if (answer === 'later') return noteLater(noteLater(progress, key), key);
  if (answer === 'open') return noteOpened(progress, key);
  if (answer === 'done') return noteDone(noteOpened(progress, key), key, { right: 1, of: 2 }, day);
  return progress;
}
