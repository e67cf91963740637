import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findEndOfWords } from '../../../utils/webmail/html-body';

function endIn(body: string): string | null {
  const { document } = parseHTML(`<html><body><div id="editor">${body}</div></body></html>`);
  const editor = document.querySelector('#editor');
  return editor === null ? null : (findEndOfWords(editor)?.outerHTML.slice(0, 24) ?? null);
}

describe('where the person’s own words end in an editor', () => {
  it.each([
    [
      'a signature that the webmail marks',
      '<p>oui</p><div id="Signature">C. E.</div>',
      '<div id="Signature">C. E.',
    ],
    [
      'a signature after two hyphens, whole',
      '<p>oui</p><div><p>-- </p><p>C. E.</p></div>',
      '<div><p>-- </p><p>C. E.<',
    ],
    [
      'a quote, with the line that leads it in',
      '<p>oui</p><p>X a écrit :</p><blockquote>a</blockquote>',
      '<p>X a écrit :</p>',
    ],
    [
      'the earlier message of Outlook',
      '<p>oui</p><div id="appendonsend"></div><hr>',
      '<div id="appendonsend"><',
    ],
  ])('%s', (_, body, end) => expect(endIn(body)).toBe(end.slice(0, 24)));

  it('nowhere, if there are no others’; what is merely indented is theirs', () => {
    expect(endIn('<p>oui</p>')).toBeNull();
    expect(endIn('<blockquote style="margin: 0 0 0 40px; border: none">oui</blockquote>')).toBeNull();
  });
});
