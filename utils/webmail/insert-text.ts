import { labelLines, splitBody } from '../mail/quoted-text';
import { bodyOf, findEndOfWords } from './html-body';

/**
 * Puts a block of text into a message that is being written: where the caret is if the person left it in the text, else
 * below their own words and above signature and quote. `html` says the same as `text` and is for editors of formatted
 * text. True if the block then stands there; one that stands there already is not put in twice, so that the question
 * can be asked again without harm.
 */
export function insertText(editor: HTMLElement | null, text: string, html: string): boolean {
  if (editor === null) return false;
  const own = ({ written, signature } = readBody(editor)): string => written + signature;
  if (holds(own(), text)) return true;
  const isAtCaret = hasCaret(editor);
  editor.focus();
  if (isTextArea(editor)) insertPlain(editor, text, isAtCaret);
  else insertRich(editor, text, html, isAtCaret);
  return holds(own(), text) || holds(Object.values(readBody(editor)).join(''), text);
}

function readBody(editor: HTMLElement) {
  return isTextArea(editor) ? splitBody(editor.value) : bodyOf(editor);
}

/** Editors lay out white space their own way. */
function holds(all: string, part: string): boolean {
  return squeeze(all).includes(squeeze(part));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** True if the keyboard is in the editor, also while the window has lost it to our panel. */
function hasCaret(editor: HTMLElement): boolean {
  const page = editor.ownerDocument;
  const place = editor.localName === 'body' ? page.defaultView?.frameElement : editor;
  return place?.contains(place.ownerDocument.activeElement) ?? false;
}

function insertPlain(field: HTMLTextAreaElement, text: string, isAtCaret: boolean): void {
  const { value } = field;
  const at = isAtCaret ? field.selectionEnd : endOfWords(value);
  const start = /[^\n]$/.test(value.slice(0, at)) ? '\n' : '';
  const end = /^[^\n]/.test(value.slice(at)) ? '\n' : '';
  field.setRangeText(start + text + end, at, at, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function endOfWords(value: string): number {
  const lines = value.split('\n');
  const end = labelLines(lines).findIndex((part) => part !== 'written');
  return end < 0 ? value.length : lines.slice(0, end).join('\n').length + Math.min(end, 1);
}

/** By the editor's own commands: those of Outlook take no notice of anything else, and the person can undo them. */
function insertRich(editor: HTMLElement, text: string, html: string, isAtCaret: boolean): void {
  const page = editor.ownerDocument;
  const selection = page.getSelection();
  const caret = isAtCaret && selection?.rangeCount ? selection.getRangeAt(0) : null;
  if (caret === null) {
    const line = page.createElement('div');
    line.append(page.createElement('br'));
    const end = findEndOfWords(editor);
    if (end === null) editor.append(line);
    else end.before(line);
    selection?.collapse(line, 0);
  } else {
    selection?.collapseToEnd();
    const before = caret.cloneRange();
    before.selectNodeContents(editor);
    before.setEnd(caret.endContainer, caret.endOffset);
    if (before.toString().trim() !== '') page.execCommand('insertParagraph');
  }
  try {
    if (page.execCommand('insertHTML', false, html)) return;
  } catch {
    // The page takes no HTML but its own (Trusted Types).
  }
  text.split('\n').forEach((line, at) => {
    if (at > 0) page.execCommand('insertParagraph');
    page.execCommand('insertText', false, line);
  });
}

function isTextArea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}
