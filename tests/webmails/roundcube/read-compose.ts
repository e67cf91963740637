/** What Roundcube's composer would send now, as its own form holds it. */
export interface ComposeContent {
  /** The chosen sender as shown, `Name <address>`. */
  readonly from: string;
  /** Field texts as they are, with commas. */
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  /** The text as a person sees it. */
  readonly body: string;
  readonly html: boolean;
  /** Names of the attached files as shown. */
  readonly attachments: readonly string[];
}

/** Runs in the page: no function inside has a name, because some compilers give those a helper that stays behind. */
export function readComposeInPage(): ComposeContent {
  const form = document.querySelector<HTMLFormElement>('form[name="form"]');
  const fields = form ? new FormData(form) : new FormData();
  const sender = document.querySelector<HTMLSelectElement>('#_from');
  const editor = document.querySelector<HTMLIFrameElement>('iframe.tox-edit-area__iframe');
  const html = fields.get('_is_html') === '1';
  return {
    from: sender?.selectedOptions[0]?.text ?? '',
    to: String(fields.get('_to') ?? ''),
    cc: String(fields.get('_cc') ?? ''),
    bcc: String(fields.get('_bcc') ?? ''),
    subject: String(fields.get('_subject') ?? ''),
    // biome-ignore lint/performance/useDomNodeTextContent: line breaks of paragraphs count
    body: html ? (editor?.contentDocument?.body.innerText ?? '') : String(fields.get('_message') ?? ''),
    html,
    attachments: [...document.querySelectorAll('#attachment-list li, #attachmentslist li')].map((item) =>
      (item.querySelector('.attachment-name') ?? item).textContent.trim(),
    ),
  };
}
