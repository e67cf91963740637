import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EditDispatch } from './composer';
import { FormatBar } from './format-bar';
import type { Body, OpenComposer } from './mailbox';
import { buildRich, readRich } from './rich-text';
import { useWords } from './speech';

interface BodyEditorProps {
  readonly composer: OpenComposer;
  readonly edit: EditDispatch;
  /** Set here: reads the text as it stands on screen now. */
  readonly latest: RefObject<() => Body>;
}

/** The text: formatted in an editable element, or plain in a text area. */
export function BodyEditor({ composer, edit, latest }: BodyEditorProps): JSX.Element {
  const { body } = composer;
  return (
    <div class="editor">
      <FormatBar isPlain={body.format === 'plain'} edit={edit} />
      {body.format === 'html' ? (
        <RichEditor key="html" body={body} edit={edit} latest={latest} />
      ) : (
        <PlainEditor key="plain" body={body} edit={edit} latest={latest} />
      )}
    </div>
  );
}

interface EditorProps<Format> {
  readonly body: Extract<Body, { readonly format: Format }>;
  readonly edit: EditDispatch;
  readonly latest: RefObject<() => Body>;
}

/** The browser edits the element's content; it is built once and only read from then on. */
function RichEditor({ body, edit, latest }: EditorProps<'html'>): JSX.Element {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const editor = place.current;
    if (editor === null) return;
    editor.replaceChildren(...buildRich(body.content, document));
    latest.current = () => ({ format: 'html', content: readRich(editor) });
  }, []);

  function pasteText(event: ClipboardEvent): void {
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: formatted text cannot be edited in a text area
    <div
      ref={place}
      class="text"
      data-part="body"
      contentEditable
      role="textbox"
      aria-multiline="true"
      aria-label={words.body}
      tabIndex={0}
      lang="fr"
      onInput={() => edit({ kind: 'body', body: latest.current() })}
      onPaste={pasteText}
    />
  );
}

function PlainEditor({ body, edit, latest }: EditorProps<'plain'>): JSX.Element {
  const words = useWords();
  const place = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    latest.current = () => ({ format: 'plain', text: place.current?.value ?? body.text });
  });
  return (
    <textarea
      ref={place}
      class="text plain"
      data-part="body"
      aria-label={words.body}
      lang="fr"
      value={body.text}
      onInput={() => edit({ kind: 'body', body: latest.current() })}
    />
  );
}
