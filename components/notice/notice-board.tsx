import type { NoticeId } from '../../utils/gate/presenter';
import buttons from '../dialog/buttons.css?inline';
import { Cross, PliMark } from '../icons/icon';
import invitationStyles from '../invitation/invitation.css?inline';
import { InvitationCard, type Offer } from '../invitation/invitation-card';
import { isPressedIn } from '../page-keys';
import type { PageWorld } from '../page-world';
import { Speech, useSpeech } from '../speech';
import { createSurface, type Surface } from '../surface';
import type { Words } from '../words/fr';
import styles from './notice.css?inline';

/** What a notice can say: what the guard tells, and that the page closed our question. */
export type NoticeName = keyof Words['notices'];

/** No more than these stand at once: the oldest leaves. */
const MOST = 3;

export interface NoticeBoard {
  /** Shows a sentence without taking the focus. The same sentence never stands twice. */
  show(notice: NoticeName | NoticeId): void;
  /** Shows an offer below the notices, in the place of the one before. */
  offer(offer: Offer): void;
  /** Takes an offer away, or whichever stands, unanswered. */
  withdraw(offer?: Offer): void;
  redraw(): void;
  remove(): void;
}

export function createNoticeBoard(world: PageWorld): NoticeBoard {
  const { page } = world;
  let surface: Surface | null = null;
  let offKeys = () => {};
  let notices: readonly NoticeName[] = [];
  let offered: Offer | null = null;

  function redraw(): void {
    surface?.draw(
      <Speech value={world.voice()}>
        <Notices notices={notices} offered={offered} onDismiss={dismiss} />
      </Speech>,
      world.voice().lang,
    );
  }

  function dismiss(notice: NoticeName): void {
    notices = notices.filter((other) => other !== notice);
    tidy();
  }

  function tidy(): void {
    if (notices.length === 0 && offered === null) remove();
    else redraw();
  }

  function remove(): void {
    offKeys();
    surface?.remove();
    surface = null;
    notices = [];
    offered = null;
  }

  function put(): Surface {
    const made = createSurface(page, 'pli-sur-notice', `${buttons}${styles}${invitationStyles}`, world.mode);
    offKeys = world.keys.add({
      takes: (event) => isPressedIn(made.host, event),
      onKeyDown(event) {
        if (event.key !== 'Escape') return;
        const last = notices.at(-1);
        if (made.root.activeElement?.closest('.invitation')) offered?.onAnswer('later');
        else if (last !== undefined) dismiss(last);
      },
    });
    return made;
  }

  /** The live region stands, empty or with what it said before, before it says more. */
  function say(): void {
    surface ??= put();
    redraw();
    if (!surface.host.isConnected) page.documentElement.append(surface.host);
  }

  return {
    show(notice) {
      say();
      notices = [...notices.filter((other) => other !== notice), notice].slice(-MOST);
      page.defaultView?.requestAnimationFrame(redraw);
    },
    offer(offer) {
      say();
      offered = offer;
      page.defaultView?.requestAnimationFrame(redraw);
    },
    withdraw(offer = offered ?? undefined) {
      if (offered === null || offer !== offered) return;
      offered = null;
      tidy();
    },
    redraw,
    remove,
  };
}

interface NoticesProps {
  readonly notices: readonly NoticeName[];
  readonly offered: Offer | null;
  readonly onDismiss: (notice: NoticeName) => void;
}

function Notices({ notices, offered, onDismiss }: NoticesProps) {
  const { words } = useSpeech();
  return (
    <section class="notices" aria-label={words.notice.label}>
      <div role="status">
        {notices.map((notice) => (
          <div key={notice} class="notice">
            <PliMark />
            <p>{words.notices[notice]}</p>
            <button
              type="button"
              aria-label={words.notice.dismiss}
              onClick={(event) => event.isTrusted && onDismiss(notice)}
            >
              <Cross />
            </button>
          </div>
        ))}
        {offered !== null && <InvitationCard key={offered.invitation.lesson} {...offered} />}
      </div>
    </section>
  );
}
