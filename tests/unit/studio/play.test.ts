import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_IN } from '../../../utils/campaign/built-in/campaign';
import { ROLES } from '../../../utils/campaign/plan';
import { addLesson } from '../../../utils/studio/add-lesson';
import type { DraftCampaign } from '../../../utils/studio/draft';
import { newCampaign } from '../../../utils/studio/new-campaign';
import {
  answerOffer,
  countPlayed,
  finishLesson,
  goToNextDay,
  live,
  type Play,
  startPlay,
} from '../../../utils/studio/play';

const FIRST = '2026-11-23';
const why = (play: Play) => {
  const event = play.events.at(-1);
  return event?.kind === 'none' ? event.why : null;
};
const read = (play: Play, campaign: DraftCampaign): Play =>
  finishLesson(answerOffer(live(play, campaign, 'opened'), campaign, 'open'), campaign, { right: 1, of: 1 });

describe('three days with a campaign', () => {
  test('bring one lesson, a pause, and the next lesson', () => {
    const day1 = read(startPlay(FIRST, ''), BUILT_IN);
    expect(countPlayed(day1, BUILT_IN)).toBe(1);
    expect(why(live(day1, BUILT_IN, 'opened'))).toEqual({ kind: 'today', until: '2026-11-26' });
    const day2 = live(goToNextDay(day1), BUILT_IN, 'opened');
    expect(why(day2)).toEqual({ kind: 'pause', until: '2026-11-26' });
    const day4 = live(goToNextDay(day2, 2), BUILT_IN, 'opened');
    expect(day4.offer?.lesson).toBe(1);
  });

  test('with « plus tard » bring the same lesson with its next invitation, then a week of silence', () => {
    const campaign = { ...newCampaign(FIRST), daysBetween: 1 };
    const day1 = answerOffer(live(startPlay(FIRST, ''), campaign, 'opened'), campaign, 'later');
    const day2 = live(goToNextDay(day1), campaign, 'opened');
    expect(day2.offer).toEqual({ lesson: 0, invitation: 1 });
    const day3 = live(goToNextDay(answerOffer(day2, campaign, 'later')), campaign, 'opened');
    expect(why(day3)).toEqual({ kind: 'silence', until: '2026-12-01' });
    expect(live(goToNextDay(day3, 6), campaign, 'opened').offer?.lesson).toBe(0);
  });

  test('bring after a held send the lesson that is about it', () => {
    const [rule] = BUILT_IN.lessons.find(({ id }) => id === 'employer')?.rules ?? [];
    const held = live(startPlay(FIRST, ''), BUILT_IN, 'held', rule === undefined ? [] : [rule]);
    expect(rule !== undefined && BUILT_IN.lessons[held.offer?.lesson ?? -1]?.rules).toContain(rule);
  });
});

describe('when no lesson comes, it is said why', () => {
  const campaign = newCampaign(FIRST);

  test('before the first day, after the last, and for another role', () => {
    expect(why(live(startPlay('2026-11-20', ''), campaign, 'opened'))).toEqual({
      kind: 'not-begun',
      until: FIRST,
    });
    const short = { ...campaign, period: { from: FIRST, to: FIRST } };
    expect(why(live(startPlay('2026-11-24', ''), short, 'opened'))).toEqual({ kind: 'over' });
    const nurses: DraftCampaign = { ...campaign, audience: ['infirmier'] };
    expect(why(live(startPlay(FIRST, 'medecin'), nurses, 'opened'))).toEqual({ kind: 'other-role' });
    expect(live(startPlay(FIRST, 'infirmier'), nurses, 'opened').offer).not.toBeNull();
  });

  test('when all are done, and when what is left waits for another moment', () => {
    const done = read(startPlay(FIRST, ''), campaign);
    expect(why(live(goToNextDay(done, 9), campaign, 'opened'))).toEqual({ kind: 'all-done' });
    const held: DraftCampaign = {
      ...campaign,
      lessons: campaign.lessons.map((lesson) => ({ ...lesson, occasions: ['after-held'] })),
    };
    expect(why(live(startPlay(FIRST, ''), held, 'opened'))).toEqual({ kind: 'no-occasion' });
  });

  test('when the lesson was put off too often', () => {
    let play = startPlay(FIRST, '');
    for (let round = 0; round < 3; round++)
      play = goToNextDay(answerOffer(live(play, campaign, 'opened'), campaign, 'later'), 10);
    expect(why(live(play, campaign, 'opened'))).toEqual({ kind: 'put-off' });
  });
});

const steps = fc.array(fc.constantFrom('open', 'held', 'later', 'read', 'day', 'week'), { maxLength: 80 });
const campaigns: readonly DraftCampaign[] = [BUILT_IN, newCampaign(FIRST), addLesson(newCampaign(FIRST), 0)];

test('whatever is played: one offer a day at most, and each moment is told', () => {
  fc.assert(
    fc.property(
      steps,
      fc.constantFrom(...campaigns),
      fc.constantFrom('' as const, ...ROLES),
      (all, campaign, role) => {
        let play = startPlay(FIRST, role);
        for (const step of all) {
          const { length } = play.events;
          if (step === 'open' || step === 'held') {
            play = live(play, campaign, step === 'open' ? 'opened' : 'held');
            expect(play.events).toHaveLength(length + 1);
          } else if (step === 'later') play = answerOffer(play, campaign, 'later');
          else if (step === 'read')
            play = finishLesson(answerOffer(play, campaign, 'open'), campaign, { right: 0, of: 1 });
          else play = goToNextDay(play, step === 'day' ? 1 : 7);
        }
        const days = play.events.filter(({ kind }) => kind === 'offered').map(({ day }) => day);
        expect(new Set(days).size).toBe(days.length);
      },
    ),
  );
});
