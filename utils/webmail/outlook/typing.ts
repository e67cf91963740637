import { isElement } from '../dom-text';

/**
 * Types text as a person would, at the end (or the start) of an editor or over the whole of an input field.
 * The editors of Outlook take no notice of text that is put into the page by any other way. Lines of an
 * editor become paragraphs. False if the page refused.
 */
export function typeInto(editor: HTMLElement, text: string, where: 'start' | 'end' | 'over'): boolean {
  const page = editor.ownerDocument;
  editor.focus();
  if (isInput(editor)) editor.select();
  else placeCaret(editor, where);
  const [first = '', ...rest] = text.split('\n');
  let taken = first === '' || page.execCommand('insertText', false, first);
  for (const line of rest) {
    taken = page.execCommand('insertParagraph') && taken;
    if (line !== '') taken = page.execCommand('insertText', false, line) && taken;
  }
  return taken;
}

/** Deletes one element of an editor as if it were selected and the key pressed. */
export function deleteElement(element: HTMLElement, editor: HTMLElement): boolean {
  const page = element.ownerDocument;
  editor.focus();
  const range = page.createRange();
  range.selectNode(element);
  const selection = page.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return page.execCommand('delete');
}

function placeCaret(editor: HTMLElement, where: 'start' | 'end' | 'over'): void {
  const selection = editor.ownerDocument.getSelection();
  selection?.selectAllChildren(editor);
  if (where === 'end') selection?.collapseToEnd();
  if (where === 'start') selection?.collapseToStart();
}

function isInput(element: Node): element is HTMLInputElement {
  return isElement(element) && element.localName === 'input';
}
