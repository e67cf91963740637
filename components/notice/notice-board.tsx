import type { NoticeId } from '../../utils/gate/presenter';
import { Cross, PliMark } from '../icons/icon';
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
  redraw(): void;
  remove(): void;
}

export function createNoticeBoard(world: PageWorld): NoticeBoard {
  const { page } = world;
  let surface: Surface | null = null;
  let offKeys = () => {};
  let notices: readonly NoticeName[] = [];

  function redraw(): void {
    surface?.draw(
      <Speech value={world.voice()}>
        <Notices notices={notices} onDismiss={dismiss} />
      </Speech>,
      world.voice().lang,
    );
  }

  function dismiss(notice: NoticeName): void {
    notices = notices.filter((other) => other !== notice);
    if (notices.length === 0) remove();
    else redraw();
  }

  function remove(): void {
    offKeys();
    surface?.remove();
    surface = null;
    notices = [];
  }

  function put(): Surface {
    const made = createSurface(page, 'pli-sur-notice', styles, world.mode);
    offKeys = world.keys.add({
      takes: (event) => isPressedIn(made.host, event),
      onKeyDown(event) {
        const last = notices.at(-1);
        if (event.key === 'Escape' && last !== undefined) dismiss(last);
      },
    });
    return made;
  }

  return {
    show(notice) {
      surface ??= put();
      // The live region stands, empty, before it speaks.
      redraw();
      if (!surface.host.isConnected) page.documentElement.append(surface.host);
      notices = [...notices.filter((other) => other !== notice), notice].slice(-MOST);
      page.defaultView?.requestAnimationFrame(redraw);
    },
    redraw,
    remove,
  };
}

interface NoticesProps {
  readonly notices: readonly NoticeName[];
  readonly onDismiss: (notice: NoticeName) => void;
}

function Notices({ notices, onDismiss }: NoticesProps) {
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
      </div>
    </section>
  );
}
