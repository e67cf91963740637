/** The part of Roundcube's own script (`window.rcmail`, program/js/app.js) that is used, in the page's world. */
export interface RoundcubeScript {
  readonly env: {
    readonly action?: string;
    /** Id of the text area. */
    readonly composebody?: string;
    /** What gets the focus back once the HTML editor is there. */
    readonly compose_focus_elem?: HTMLElement | null;
    readonly attachments: Readonly<Record<string, { readonly name: string; readonly complete: boolean }>>;
  };
  readonly busy: boolean;
  /** Holds TinyMCE in HTML mode, null in plain text. */
  readonly editor?: { readonly editor: { readonly initialized: boolean } | null };
  command(name: string, argument: unknown, button?: null): boolean;
}

declare const rcmail: RoundcubeScript;

/**
 * Runs in the page. True once the composer will not take the focus away any more: its script does so when the form
 * is set up, when TinyMCE has loaded, and 50 ms after a change to plain text. Who types before that loses letters.
 */
export function isComposerReadyInPage(): boolean {
  const { action, composebody, compose_focus_elem: focusGoesTo } = rcmail.env;
  if (action !== 'compose' || rcmail.busy || focusGoesTo === undefined || !rcmail.editor) return false;
  const { editor } = rcmail.editor;
  const isHtml = document.querySelector<HTMLInputElement>('[name="_is_html"]')?.value === '1';
  if (!isHtml) return editor === null;
  // Given back only where there is a choice of senders, and not to the text itself.
  const canChooseSender = document.querySelector('select[name="_from"]') !== null;
  const isFocusBack = focusGoesTo === null || focusGoesTo.id === composebody || !canChooseSender;
  return editor?.initialized === true && isFocusBack;
}
