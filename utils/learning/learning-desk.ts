import * as z from 'zod/mini';
import type { CampaignPlan, Role } from '../campaign/plan';
import { type Choice, chooseLesson, isSilent, keyOf, type Moment, mayBeOffered } from '../campaign/schedule';
import type { DayCounter } from '../journal/day-counter';
import type { RecordStore } from '../platform/database';
import type { Learned } from '../platform/learning-verbs';
import { createQueue } from '../platform/queue';
import { mendDays, noteDone, noteKnown, noteLater, noteOpened, noteShown } from './note-progress';
import { NO_PROGRESS, type Progress, readProgress, type Situations, situationsSchema } from './progress';

const PROGRESS = 'progress';
const SITUATIONS = 'situations';
const STEPS = 'steps';

const stepsSchema = z.array(z.string());

/** What a page asks with, and what the settings say of the person. */
export interface Asking {
  readonly moment: Moment;
  readonly rules: readonly string[];
  readonly role: Role | '';
  campaigns(): Promise<readonly CampaignPlan[]>;
}

/** What a person has learnt. One thing after the other, so that no two pages offer a lesson, and no note is lost. */
export interface LearningDesk {
  /** The lesson that is due, noted as shown. Null if it could not be noted: nobody is to be asked without end. */
  takeDue(asking: Asking): Promise<Choice | null>;
  later(key: string): Promise<void>;
  opened(key: string): Promise<void>;
  /** Each can be told twice without harm. */
  note(learned: Learned): Promise<void>;
  read(): Promise<{ progress: Progress; situations: Situations; steps: string[] }>;
  erase(): Promise<void>;
}

/** @param today the local day, `YYYY-MM-DD` */
export function createLearningDesk(
  records: RecordStore,
  counter: DayCounter,
  today: () => string,
): LearningDesk {
  const inTurn = createQueue();

  const progress = async (): Promise<Progress> => readProgress(await records.get(PROGRESS), today());
  const situations = async (): Promise<Situations> =>
    z.safeParse(situationsSchema, await records.get(SITUATIONS)).data ?? {};
  const steps = async (): Promise<string[]> => z.safeParse(stepsSchema, await records.get(STEPS)).data ?? [];

  /** Puts what has changed. */
  async function put(before: Progress, after: Progress): Promise<boolean> {
    if (after !== before) await records.put(PROGRESS, after);
    return after !== before;
  }

  async function due({ moment, rules, role, campaigns }: Asking): Promise<Choice | null> {
    const day = today();
    const before = await progress();
    if (isSilent(before, day)) {
      // Written in any case: a record that could not be read is whole from now on.
      await records.put(PROGRESS, mendDays(before, day));
      return null;
    }
    const plans = await campaigns();
    const known = noteKnown(before, mayBeOffered(plans, before, role, day), day);
    const choice = chooseLesson({ campaigns: plans, progress: known, role, moment, rules, day });
    await put(before, choice === null ? known : noteShown(known, keyOf(choice.campaign, choice.lesson), day));
    if (choice !== null) await counter.count('lesson-shown');
    return choice;
  }

  async function noteLearned(learned: Learned): Promise<void> {
    switch (learned.kind) {
      case 'lesson-done': {
        const before = await progress();
        const key = `${learned.campaign}/${learned.lesson}`;
        const isFirst = typeof before.lessons[key]?.done !== 'string';
        await put(before, noteDone(before, key, learned, today()));
        if (isFirst) await counter.count('lesson-done');
        return;
      }
      case 'situation': {
        const all = await situations();
        const { tries, mastered } = all[learned.situation] ?? { tries: 0, mastered: null };
        const isFirst = learned.mastered && mastered === null;
        const state = { tries: tries + 1, mastered: isFirst ? today() : mastered };
        await records.put(SITUATIONS, { ...all, [learned.situation]: state });
        if (isFirst) await counter.count('situation-mastered');
        return;
      }
      case 'step': {
        const others = (await steps()).filter((step) => step !== learned.step);
        return records.put(STEPS, learned.done ? [...others, learned.step] : others);
      }
    }
  }

  return {
    takeDue: (asking) => inTurn(() => due(asking)).catch(() => null),
    later: (key) =>
      inTurn(async () => {
        const before = await progress();
        if (await put(before, noteLater(before, key))) await counter.count('lesson-later');
      }),
    opened: (key) =>
      inTurn(async () => {
        const before = await progress();
        await put(before, noteOpened(before, key));
      }),
    note: (learned) => inTurn(() => noteLearned(learned)),
    read: () =>
      inTurn(async () => ({
        progress: await progress(),
        situations: await situations(),
        steps: await steps(),
      })),
    erase: () =>
      inTurn(async () => {
        const { lastShown } = await progress();
        await records.clear();
        // Not even then a second lesson on one day.
        if (lastShown === today()) await records.put(PROGRESS, { ...NO_PROGRESS, lastShown });
      }),
  };
}
