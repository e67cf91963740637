import type { Verdict } from '../../utils/assess/verdict';
import type { Help } from '../../utils/gate/presenter';
import type { Recipient } from '../../utils/mail/draft';
import type { Channel } from '../../utils/trust/channel';
import type { Composer } from '../../utils/webmail/contract';
import { canBeFound, isPublished } from '../findable';
import { type MarkId, markOf } from './mark-of';

/** A badge at a recipient's corner, in px of the viewport. */
export interface Badge {
  readonly key: string;
  readonly composer: Composer;
  readonly mark: MarkId;
  readonly channel: Channel;
  /** What the page shows for the recipient. */
  readonly shown: string;
  /** The recipient, if an MSSanté address can be looked for in its place. */
  readonly found: Recipient | null;
  /** True if the stored directory has one at its name. */
  readonly isPublished: boolean;
  readonly x: number;
  readonly y: number;
}

/** No more badges than this for one composer: beyond, the bar says it all. */
const MOST = 60;

/** How far from the edges of the window a badge is centred at least, in px. */
const MARGIN = 12;

/** The badges of a composer for the recipients that are in sight now. */
export function placeBadges(
  page: Document,
  host: Element,
  composer: Composer,
  verdict: Verdict,
  help: Help,
): Badge[] {
  const known = new Map(verdict.recipients.map((judged) => [judged.recipient.shown, judged]));
  const badges: Badge[] = [];
  for (const { shown, element } of composer.recipientMarks()) {
    const judged = known.get(shown);
    const mark = judged === undefined ? null : markOf(judged.channel, verdict);
    if (judged === undefined || mark === null || element.ownerDocument !== page) continue;
    const corner = cornerInSight(page, host, element);
    if (corner === null) continue;
    badges.push({
      key: `${badges.length}|${shown}`,
      composer,
      mark,
      channel: judged.channel,
      shown,
      found: canBeFound(judged) ? judged.recipient : null,
      isPublished: isPublished(judged, help),
      ...corner,
    });
    if (badges.length === MOST) break;
  }
  return badges;
}

/** The upper right corner of an element, or null while it is scrolled away or lies under something else. */
function cornerInSight(page: Document, host: Element, element: Element): { x: number; y: number } | null {
  const { left, top, right, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  const root = element.getRootNode();
  const ground = root instanceof ShadowRoot ? root : page;
  const hit = ground.elementFromPoint(left + width / 2, top + height / 2);
  if (hit === null) return null;
  const isInSight = hit === host || element.contains(hit) || hit.contains(element);
  if (!isInSight) return null;
  const { clientWidth } = page.documentElement;
  return { x: Math.round(Math.min(right, clientWidth - MARGIN)), y: Math.round(Math.max(top, MARGIN)) };
}
