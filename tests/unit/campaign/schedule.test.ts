import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../../utils/campaign/built-in/campaign';
import { daysFromTo } from '../../../utils/campaign/days';
import type { CampaignPlan, LessonPlan } from '../../../utils/campaign/plan';
import { chooseLesson, isRunning, keyOf, type Situation } from '../../../utils/campaign/schedule';
import { noteKnown, noteLater, noteShown } from '../../../utils/learning/note-progress';
import { NO_PROGRESS, type Progress } from '../../../utils/learning/progress';
import { buildCampaign, buildLesson } from './build-campaign';
import { dayAt, type Happening, happenings, type Offer, plans, play, roles } from './play-campaigns';

const forward = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2 }) },
  fc.integer({ min: 3, max: 12 }),
);
const anyway = fc.oneof(forward, fc.integer({ min: -30, max: -1 }), fc.constantFrom(-20_000, 20_000));

/** Holds for every offer of every story that is told with clocks that go on. */
function everyOffer(check: (offer: Offer, before: readonly Offer[]) => void): void {
  fc.assert(
    fc.property(plans, roles, happenings(forward), (campaigns, role, story) => {
      const { offers } = play(campaigns, role, story);
      for (const [at, offer] of offers.entries()) check(offer, offers.slice(0, at));
    }),
    { numRuns: 300 },
  );
}

describe('over weeks, whatever a person does', () => {
  it('no two lessons come on one day, over all campaigns', () => {
    everyOffer(({ day }, before) => expect(before.map((one) => one.day)).not.toContain(day));
  });

  it('the days that a campaign asks for lie between any two lessons', () => {
    everyOffer(({ choice, day }, before) => {
      const last = before.at(-1);
      if (last) expect(daysFromTo(last.day, day)).toBeGreaterThanOrEqual(choice.campaign.daysBetween);
    });
  });

  it('a week passes in silence after two « plus tard » in a row', () => {
    everyOffer(({ day }, before) => {
      const [one, two] = before.slice(-2);
      if (one?.answer === 'later' && two?.answer === 'later') {
        expect(daysFromTo(two.day, day)).toBeGreaterThanOrEqual(7);
      }
    });
  });

  it('a lesson that was put off three times does not come by itself any more', () => {
    everyOffer(({ choice }, before) => {
      expect(
        offersOf(choice.lesson, choice.campaign, before).filter(({ answer }) => answer === 'later').length,
      ).toBeLessThan(3);
    });
  });

  it('nobody is offered a lesson without end, not even who never answers', () => {
    everyOffer(({ choice }, before) => {
      expect(offersOf(choice.lesson, choice.campaign, before).length).toBeLessThan(6);
    });
  });

  it('what is done does not come again', () => {
    everyOffer(({ choice }, before) => {
      expect(offersOf(choice.lesson, choice.campaign, before).some(({ answer }) => answer === 'done')).toBe(
        false,
      );
    });
  });

  it('the period and the audience are kept', () => {
    fc.assert(
      fc.property(plans, roles, happenings(forward), (campaigns, role, story) => {
        for (const { choice, day } of play(campaigns, role, story).offers) {
          expect(isRunning(choice.campaign, role, day)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a lesson comes at the moments that it is for', () => {
    everyOffer(({ choice: { lesson, campaign }, moment, day, before }, earlier) => {
      const last = earlier.at(-1);
      const reasons = lesson.occasions.filter((occasion) => {
        if (occasion === 'after-held') return moment === 'held';
        if (moment === 'held') return false;
        if (occasion === 'first-day') return before.known[campaign.id] === day;
        return occasion === 'on-opening' || last === undefined || daysFromTo(last.day, day) >= 7;
      });
      expect(reasons).not.toEqual([]);
    });
  });

  it('after a held send, a lesson about the rule that held it goes before those that are not', () => {
    everyOffer((offer) => {
      const { choice, rules, moment } = offer;
      if (moment !== 'held' || isAbout(choice.lesson, rules)) return;
      const others = choice.campaign.lessons.filter(
        (lesson) => isAbout(lesson, rules) && lesson.occasions.includes('after-held'),
      );
      for (const lesson of others) {
        const state = offer.before.lessons[keyOf(choice.campaign, lesson)];
        expect(state?.done !== null || state.later >= 3 || state.shown >= 6).toBe(true);
        expect(state).toBeDefined();
      }
    });
  });

  it('lessons come in their order: one that suits every opening is not passed over', () => {
    everyOffer(({ choice: { lesson, campaign }, moment, before }) => {
      if (moment !== 'opened') return;
      for (const earlier of campaign.lessons.slice(0, campaign.lessons.indexOf(lesson))) {
        if (!earlier.occasions.includes('on-opening')) continue;
        const state = before.lessons[keyOf(campaign, earlier)];
        expect(state && (state.done !== null || state.later >= 3 || state.shown >= 6)).toBe(true);
      }
    });
  });

  it('invitations take turns: no sentence comes twice in a row where there are two', () => {
    everyOffer(({ choice: { lesson, campaign, turn } }, before) => {
      const last = offersOf(lesson, campaign, before).at(-1);
      const { length } = lesson.invitations;
      if (last && length > 1) expect(turn % length).not.toBe(last.choice.turn % length);
    });
  });
});

describe('a clock that goes wrong', () => {
  it('floods nobody: on each day that it shows, one lesson at most between two wrong steps', () => {
    fc.assert(
      fc.property(plans, roles, happenings(anyway), (campaigns, role, story) => {
        const { offers } = play(campaigns, role, story);
        const steps = story.filter(({ daysLater }) => daysLater !== 0).length;
        expect(offers.length).toBeLessThanOrEqual(steps + 1);
      }),
      { numRuns: 300 },
    );
  });

  it('set back, it is silent for the day, and goes on from there', () => {
    const campaigns = [buildCampaign({ period: { from: '2020-01-01', to: null } })];
    const story = [opened(0), opened(-400), opened(0), opened(2), opened(1)];
    const days = play(campaigns, '', story).offers.map(({ day }) => day);
    expect(days).toEqual([dayAt(0), dayAt(-397)]);
  });

  it('that is wrong at each start of the machine does not bring a second lesson on the right day', () => {
    const campaigns = [buildCampaign({ period: { from: '1970-01-01', to: null }, daysBetween: 1 })];
    const story = [opened(0), opened(-20_000), opened(20_000), opened(-20_000), opened(20_000)];
    expect(play(campaigns, '', story).offers.map(({ day }) => day)).toEqual([dayAt(0)]);
  });
});

describe('a campaign played to its end', () => {
  it('gives each of its lessons once, in their order, to a person who does all of them', () => {
    const campaign = buildCampaign({
      lessons: Array.from({ length: 12 }, (_, at) => buildLesson(`lesson-${at + 1}`)),
    });
    const { offers, progress } = play(
      [campaign],
      '',
      Array.from({ length: 90 }, () => opened(1, 'done')),
    );
    expect(offers.map(({ choice }) => choice.lesson.id)).toEqual(campaign.lessons.map(({ id }) => id));
    expect(offers.map(({ day }) => day)).toEqual(campaign.lessons.map((_, at) => dayAt(1 + 3 * at)));
    expect(Object.values(progress.lessons).every(({ done }) => done !== null)).toBe(true);
  });

  it('leaves a person alone who puts everything off', () => {
    const campaign = buildCampaign({ lessons: [buildLesson('une'), buildLesson('deux')] });
    const { offers } = play(
      [campaign],
      '',
      Array.from({ length: 400 }, () => opened(1, 'later')),
    );
    expect(offers.map(({ day }) => day)).toEqual([1, 4, 11, 18, 25, 32].map(dayAt));
  });

  it('of ours, in opening and held moments, comes whole within the year', () => {
    const story = Array.from(
      { length: 365 },
      (_, at) => ({ ...opened(1, 'done'), moment: at % 5 === 0 ? 'held' : 'opened' }) as const,
    );
    const { progress } = play([BUILT_IN], '', story);
    expect(Object.keys(progress.lessons).sort()).toEqual(
      BUILT_IN.lessons.map((lesson) => keyOf(BUILT_IN, lesson)).sort(),
    );
  });
});

describe('who gets what', () => {
  const situation = (changes: Partial<Situation>): Situation => ({
    campaigns: [],
    progress: NO_PROGRESS,
    role: '',
    moment: 'opened',
    rules: [],
    day: '2026-11-23',
    ...changes,
  });

  it('a person without a role gets what is for all, and nothing else', () => {
    const forDoctors = buildCampaign({ id: 'medecins', audience: ['medecin'] });
    const forAll = buildCampaign({ id: 'tous' });
    const campaigns = [forDoctors, forAll];
    expect(chooseLesson(situation({ campaigns }))?.campaign.id).toBe('tous');
    expect(chooseLesson(situation({ campaigns, role: 'medecin' }))?.campaign.id).toBe('medecins');
    expect(chooseLesson(situation({ campaigns, role: 'iprp' }))?.campaign.id).toBe('tous');
  });

  it('a campaign that comes first is not overtaken by one with shorter pauses', () => {
    const slow = buildCampaign({ id: 'lente', daysBetween: 10 });
    const quick = buildCampaign({ id: 'vive', daysBetween: 1 });
    const progress = noteShown(NO_PROGRESS, 'lente/une', '2026-11-20');
    expect(chooseLesson(situation({ campaigns: [slow, quick], progress }))).toBeNull();
    expect(
      chooseLesson(situation({ campaigns: [slow, quick], progress, day: '2026-11-30' }))?.campaign.id,
    ).toBe('lente');
  });

  it('a campaign whose lessons wait for a held send leaves other days to the next one', () => {
    const waiting = buildCampaign({
      id: 'attente',
      lessons: [buildLesson('une', { occasions: ['after-held'] })],
    });
    const campaigns = [waiting, buildCampaign({ id: 'autre' })];
    expect(chooseLesson(situation({ campaigns }))?.campaign.id).toBe('autre');
    expect(chooseLesson(situation({ campaigns, moment: 'held' }))?.campaign.id).toBe('attente');
  });

  it('the first day is the first day on which the campaign is known', () => {
    const campaigns = [buildCampaign({ lessons: [buildLesson('une', { occasions: ['first-day'] })] })];
    const known = noteKnown(NO_PROGRESS, campaigns, '2026-11-22');
    expect(chooseLesson(situation({ campaigns, progress: known }))).toBeNull();
    expect(chooseLesson(situation({ campaigns, progress: known, day: '2026-11-22' }))).not.toBeNull();
  });
});

describe('« plus tard »', () => {
  it('counts once, however often it is told, and only for the offer that waits', () => {
    const shown = noteShown(NO_PROGRESS, 'a/une', '2026-11-23');
    const later = noteLater(shown, 'a/une');
    expect(noteLater(later, 'a/une')).toBe(later);
    expect(noteLater(shown, 'a/deux')).toBe(shown);
    expect(later).toMatchObject<Partial<Progress>>({ laterInARow: 1 });
  });
});

function opened(daysLater: number, answer: Happening['answer'] = 'nothing'): Happening {
  return { daysLater, moment: 'opened', rules: [], answer };
}

function offersOf(lesson: LessonPlan, campaign: CampaignPlan, offers: readonly Offer[]): Offer[] {
  return offers.filter(({ choice }) => choice.lesson === lesson && choice.campaign === campaign);
}

function isAbout(lesson: LessonPlan, rules: readonly string[]): boolean {
  return lesson.rules?.some((rule) => rules.includes(rule)) ?? false;
}
