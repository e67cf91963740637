import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { bodyFromHtml } from '../../../utils/webmail/html-body';

const { DOMParser } = parseHTML('');

describe('an HTML body', () => {
  it.each([
    [
      'the answer above an earlier message of Outlook',
      '<p>oui</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">De : X</div><p>ancien</p>',
      'oui',
      'De : X\nancien',
    ],
    [
      'an answer of an answer',
      '<p>oui</p><div id="x_divRplyFwdMsg">De : X</div><p>ancien</p>',
      'oui',
      'De : X\nancien',
    ],
    [
      'words below a quote',
      '<blockquote type="cite">question</blockquote><p>réponse</p>',
      'réponse',
      'question',
    ],
    [
      'a quote of Roundcube',
      '<p>oui</p><p id="reply-intro">Le lundi, X a écrit :</p><blockquote>ancien</blockquote>',
      'oui',
      'Le lundi, X a écrit :\nancien',
    ],
    [
      'words that are merely indented',
      '<blockquote style="margin: 0 0 0 40px; border: none">à moi</blockquote>',
      'à moi',
      '',
    ],
    ['a quote marked in the text', '<p>oui</p><p>&gt; ancien</p>', 'oui', 'ancien'],
  ])('is cut: %s', (_name, html, written, quoted) => {
    expect(parse(html)).toEqual({ written, quoted, signature: '' });
  });

  it('is cut before its signature', () => {
    expect(parse('<p>oui</p><div id="Signature"><p>Dr Exemple</p></div>')).toEqual({
      written: 'oui',
      quoted: '',
      signature: 'Dr Exemple',
    });
  });

  it('counts a signature in an earlier message as quoted', () => {
    const body = parse('<p>oui</p><div id="divRplyFwdMsg">De : X</div><div id="Signature">Dr X</div>');
    expect(body.signature).toBe('');
    expect(body.quoted).toBe('De : X\nDr X');
  });

  it('loses no word, whatever its mark-up', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    const tag = fc.constantFrom('p', 'div', 'blockquote', 'div id="Signature"', 'div id="appendonsend"', 'b');
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, word), { maxLength: 8 }), (parts) => {
        const html = parts.map(([open, text]) => `<${open}>${text}</${open.split(' ')[0]}>`).join(' ');
        const { written, quoted, signature } = parse(html);
        const all = [written, quoted, signature].join('\n');
        for (const [, text] of parts) expect(all).toContain(text);
      }),
    );
  });
});

function parse(html: string) {
  return bodyFromHtml(`<html><head></head><body>${html}</body></html>`, new DOMParser());
}
