import { parseHTML } from 'linkedom';

/** A page that shows no composer. */
export function emptyPage(): Document {
  return pageWith('');
}

export function pageWith(body: string): Document {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`);
  Object.defineProperty(document, 'baseURI', { value: 'https://courrier.example/mail/' });
  return document;
}

/** A composer as the cloud client lays it out; `wells` is the inside of the recipient rows. */
export function composerHtml(plan: {
  readonly to?: string;
  readonly cc?: string;
  readonly from?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly cards?: string;
  readonly number?: number;
}): string {
  const { number = 0, to = '', cc, from, subject = '', body = '', cards = '' } = plan;
  const id = `MSG_a${number}`;
  const row = (field: string, label: string, inside: string) =>
    `<div role="group" id="${id}_${field}"><div contenteditable="true" aria-label="${label}">${inside}</div></div>`;
  return `
    <div id="docking_InitVisiblePart_${number}">
      <div data-testid="ComposeSendButton">
        <button id="splitButton-r${number}__primaryActionButton" aria-label="Envoyer"><i></i></button>
        <button id="splitButton-r${number}__menuButton" aria-haspopup="menu"></button>
      </div>
      <button id="discardCompose"></button>
      ${from === undefined ? '' : `<div id="${id}_FROM" aria-label="De : ${from}"></div>`}
      ${row('TO', 'À', to)}
      ${cc === undefined ? '' : row('CC', 'Cc', cc)}
      <input id="${id}_SUBJECT" aria-label="Sujet" value="${subject}">
      ${cards}
      <div id="editorParent_${number}"><div contenteditable="true" role="textbox" aria-multiline="true">${body}</div></div>
    </div>`;
}

/** A chip with its two texts: the label for screen readers, and the words on it. */
export function chipHtml(label: string, words: string): string {
  return `\u200B<span class="_Entity _EType_RECIPIENT_ENTITY _EReadonly_1" contenteditable="false" draggable="true"
    aria-label="${label}"><span class="textContainer-468">${words.replaceAll('<', '&lt;')}</span><button>×</button></span>\u200B`;
}
