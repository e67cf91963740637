import type { BodyText } from '../mail/draft';
import { splitBody } from '../mail/quoted-text';
import { startLines, type TextSink, writeText } from './dom-text';

/**
 * From these elements on, all that follows is quoted: they head the earlier message in replies and forwards
 * of Outlook. Webmails answer each other, so the marks of all of them are looked for in every body.
 */
const QUOTED_FROM_HERE = [
  '#appendonsend', // empty, before the line that parts the answer from the earlier message
  '#divRplyFwdMsg', // « De : … Envoyé : … » of the earlier message
  '[id$="_appendonsend"]', // the same two after the answer of an answer: `x_`, `x_x_`
  '[id$="_divRplyFwdMsg"]',
  '.moz-forward-container', // Thunderbird
];

/** These elements hold the earlier message, and nothing but it. */
const QUOTED = [
  '#mail-editor-reference-message-container', // Outlook
  '.gmail_quote', // Gmail
  '#reply-intro', // Roundcube, « Le … a écrit : »
  '.moz-cite-prefix', // Thunderbird
  'blockquote',
];

/** These elements hold the signature. */
const SIGNATURE = [
  '#Signature', // Outlook
  '#_rc_sig', // Roundcube
  '.moz-signature', // Thunderbird
  '.gmail_signature', // Gmail
];

/** Parses HTML without running or loading anything: `DOMParser` of the world of the caller. */
export type HtmlParser = Pick<DOMParser, 'parseFromString'>;

/** Text of an HTML message body, parsed in an inert document. Throws only if `parser` does. */
export function bodyFromHtml(html: string, parser: HtmlParser): BodyText {
  const inert = parser.parseFromString(html, 'text/html');
  return bodyOf(inert.body ?? inert);
}

/** Text of an editor's subtree, cut where the person's own words end: by its elements, then by its lines. */
export function bodyOf(root: Node): BodyText {
  const written = startLines();
  const quoted = startLines();
  const signature = startLines();
  let flow: TextSink = written;
  const main: TextSink = {
    text: (data, preformatted) => flow.text(data, preformatted),
    lineBreak: () => flow.lineBreak(),
    blockEdge: () => flow.blockEdge(),
  };
  writeText(root, main, (element, offered) => {
    if (offered !== main || flow === quoted) return offered;
    if (matchesOne(element, QUOTED_FROM_HERE)) {
      flow = quoted;
      return main;
    }
    if (matchesOne(element, QUOTED) && !isIndentation(element)) return quoted;
    if (matchesOne(element, SIGNATURE)) return signature;
    return main;
  });
  const lines = splitBody(written.end());
  return {
    written: lines.written,
    quoted: joinLines(lines.quoted, quoted.end()),
    signature: joinLines(lines.signature, signature.end()),
  };
}

/** The first element in an editor that quotes or signs, with the line that leads it in; null if none does. */
export function findEndOfWords(editor: Element): Element | null {
  const marks = [...QUOTED_FROM_HERE, ...QUOTED, ...SIGNATURE];
  let end = [...editor.querySelectorAll('*')].find(
    (element) =>
      (matchesOne(element, marks) && !isIndentation(element)) || element.textContent?.trim() === '--',
  );
  if (end === undefined) return null;
  const intro = end.previousElementSibling;
  if (intro !== null && /:\s*$/.test(intro.textContent ?? '')) end = intro;
  while (end.previousSibling === null && end.parentElement !== null && end.parentElement !== editor)
    end = end.parentElement;
  return end;
}

function matchesOne(element: Element, selectors: readonly string[]): boolean {
  return selectors.some((selector) => element.matches(selector));
}

/** Editors indent the person's own words with a `blockquote` without border, which quotes nobody. */
function isIndentation(element: Element): boolean {
  if (element.localName !== 'blockquote' || element.hasAttribute('type') || element.hasAttribute('cite'))
    return false;
  return /border\s*:\s*(none|0)|margin[^;]*40px/i.test(element.getAttribute('style') ?? '');
}

function joinLines(first: string, second: string): string {
  return [first, second].filter((part) => part !== '').join('\n');
}
