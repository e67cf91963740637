import type { Role } from '../campaign/plan';
import { chooseLesson, keyOf, type Moment } from '../campaign/schedule';
import { addDays } from '../journal/calendar';
import { noteDone, noteKnown, noteLater, noteOpened, noteShown } from '../learning/note-progress';
import { NO_PROGRESS, type Progress } from '../learning/progress';
import type { DraftCampaign } from './draft';
import { explainNone, type WhyNone } from './explain-none';

/** A lesson as it was offered: the index of the lesson, and which of its invitations. */
export interface PlayedOffer {
  readonly lesson: number;
  readonly invitation: number;
}

/** What happened in a play, to be told. */
export type PlayEvent = { readonly day: string } & (
  | { readonly kind: 'offered'; readonly moment: Moment; readonly offer: PlayedOffer }
  | { readonly kind: 'none'; readonly moment: Moment; readonly why: WhyNone }
  | { readonly kind: 'open' | 'later' | 'done'; readonly lesson: number }
);

/** A recipient's days with a campaign. Nothing of it touches the progress of the person who plays. */
export interface Play {
  readonly day: string;
  readonly role: Role | '';
  readonly progress: Progress;
  /** What stands in the corner of the webmail, unanswered. */
  readonly offer: PlayedOffer | null;
  /** The lesson that is open. */
  readonly reading: number | null;
  /** Newest last. */
  readonly events: readonly PlayEvent[];
}

export function startPlay(day: string, role: Role | ''): Play {
  return { day, role, progress: NO_PROGRESS, offer: null, reading: null, events: [] };
}

/** The night: what was offered and not answered has gone with the page. */
export function goToNextDay(play: Play, days = 1): Play {
  return { ...play, day: addDays(play.day, days), offer: null, reading: null };
}

/** The webmail opens, or a send is held by these rules: what the extension does then. */
export function live(
  play: Play,
  campaign: DraftCampaign,
  moment: Moment,
  rules: readonly string[] = [],
): Play {
  const { day, role } = play;
  const progress = noteKnown(play.progress, [campaign], day);
  const situation = { campaigns: [campaign], progress, role, moment, rules, day };
  const choice = chooseLesson(situation);
  const lesson = campaign.lessons.findIndex(({ id }) => id === choice?.lesson.id);
  const chosen = campaign.lessons[lesson];
  if (choice === null || chosen === undefined) {
    const event: PlayEvent = { day, kind: 'none', moment, why: explainNone(campaign, situation) };
    return { ...play, progress, events: [...play.events, event] };
  }
  const offer = { lesson, invitation: choice.turn % Math.max(1, chosen.invitations.length) };
  return {
    ...play,
    progress: noteShown(progress, keyOf(campaign, chosen), day),
    offer,
    events: [...play.events, { day, kind: 'offered', moment, offer }],
  };
}

/** « Plus tard », or the way into the lesson. */
export function answerOffer(play: Play, campaign: DraftCampaign, answer: 'open' | 'later'): Play {
  const { offer, day } = play;
  const lesson = offer === null ? undefined : campaign.lessons[offer.lesson];
  if (offer === null || lesson === undefined) return play;
  const note = answer === 'open' ? noteOpened : noteLater;
  return {
    ...play,
    progress: note(play.progress, keyOf(campaign, lesson)),
    offer: null,
    reading: answer === 'open' ? offer.lesson : null,
    events: [...play.events, { day, kind: answer, lesson: offer.lesson }],
  };
}

/** The open lesson is finished. */
export function finishLesson(
  play: Play,
  campaign: DraftCampaign,
  score: { readonly right: number; readonly of: number },
): Play {
  const { reading, day } = play;
  const lesson = reading === null ? undefined : campaign.lessons[reading];
  if (reading === null || lesson === undefined) return play;
  const before = play.progress.lessons[keyOf(campaign, lesson)]?.done ?? null;
  const progress = noteDone(play.progress, keyOf(campaign, lesson), score, day);
  const events =
    before === null ? [...play.events, { day, kind: 'done' as const, lesson: reading }] : play.events;
  return { ...play, progress, events };
}

/** How many lessons of the campaign are done. */
export function countPlayed({ progress }: Play, campaign: DraftCampaign): number {
  return campaign.lessons.filter(
    (lesson) => (progress.lessons[keyOf(campaign, lesson)]?.done ?? null) !== null,
  ).length;
}
