import type { Draft } from '../mail/draft';
import type { Composer, RequestReading, WebmailAdapter } from '../webmail/contract';
import type { PageFiles } from './page-files';

/** The same adapter, whose drafts tell what is inside the files that the person gave to the page. */
export function withFiles(adapter: WebmailAdapter, files: Pick<PageFiles, 'join' | 'note'>): WebmailAdapter {
  const wrapped = new WeakMap<Composer, Composer>();

  function wrap(composer: Composer): Composer {
    const before = wrapped.get(composer);
    if (before !== undefined) return before;
    const read = (): Draft => {
      const draft = composer.read();
      files.note(draft, composer.root);
      return files.join(draft, composer.root);
    };
    const after = { ...composer, read };
    wrapped.set(composer, after);
    return after;
  }

  function wrapReading(reading: RequestReading): RequestReading {
    if (reading.kind === 'save') return reading;
    const composer = reading.composer && wrap(reading.composer);
    if (reading.kind === 'opaque') return { ...reading, composer };
    return {
      ...reading,
      composer,
      // More may be known of its files by the time the request is judged again.
      get draft() {
        return files.join(reading.draft, composer?.root ?? null);
      },
    };
  }

  return {
    ...adapter,
    composers: (page) => adapter.composers(page).map(wrap),
    sendAskedBy(event, page) {
      const composer = adapter.sendAskedBy(event, page);
      return composer && wrap(composer);
    },
    readRequest(request, page) {
      const reading = adapter.readRequest(request, page);
      return reading && wrapReading(reading);
    },
  };
}
