import { onDocumentRewritten } from '../gate/document-rewritten';

/** Called with files, with the elements they were given to, innermost first, and whether they are meant as attachments. */
export type OnFiles = (files: readonly File[], path: readonly EventTarget[], isAttached: boolean) => void;

/** Watches one file input that may stand outside the document, where no listener of the window hears it. */
export type WatchInput = (input: unknown) => void;

/**
 * Hears of each file that a person gives to the page: chosen, dropped or pasted. Only the browser's own events count, so
 * that no script of the page can have files read.
 *
 * What cannot be seen: the files inside a folder that is dropped, what the page takes by `showOpenFilePicker` or from a
 * cloud. Such a file is listed by its composer all the same, and said to be known by its name only.
 */
export function captureFiles(window: Window, onFiles: OnFiles, signal: AbortSignal): WatchInput {
  /** A `change` may be heard twice, by the window and by the input itself. */
  const heard = new WeakSet<Event>();
  const watched = new WeakSet<EventTarget>();

  const onEvent = (event: Event): void => {
    if (!event.isTrusted || heard.has(event)) return;
    const files = filesOf(event);
    if (files.length === 0) return;
    heard.add(event);
    // What is pasted comes with a picture of itself, which webmails leave out.
    onFiles(files, event.composedPath(), event.type !== 'paste');
  };

  const attach = (): void => {
    for (const name of ['change', 'drop', 'paste'] as const) {
      window.addEventListener(name, onEvent, { capture: true, signal });
    }
  };
  attach();
  onDocumentRewritten(window.document, attach);

  return (input) => {
    if (!isFileInput(input) || watched.has(input)) return;
    watched.add(input);
    input.addEventListener('change', onEvent, { capture: true, signal });
  };
}

function filesOf(event: Event): readonly File[] {
  if (event.type === 'change') {
    const [input] = event.composedPath();
    return isFileInput(input) ? [...(input.files ?? [])] : [];
  }
  const transfer =
    event.type === 'drop' ? (event as DragEvent).dataTransfer : (event as ClipboardEvent).clipboardData;
  return [...(transfer?.files ?? [])];
}

/** By its properties, since `instanceof` fails across windows. */
function isFileInput(target: unknown): target is HTMLInputElement {
  const input = target as HTMLInputElement | null | undefined;
  return input?.localName === 'input' && input.type === 'file';
}
