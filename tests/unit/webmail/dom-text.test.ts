import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../utils/webmail/dom-text';

describe('the text of a page', () => {
  it.each([
    ['has one line a block', '<div>a</div><div>b<p>c</p>d</div>', 'a\nb\nc\nd'],
    ['keeps line breaks and empty lines', 'a<br>b<div><br></div><div>c</div>', 'a\nb\n\nc'],
    ['takes a run of white space for one space', ' a \n  <b> b</b>\t c ', 'a b c'],
    ['keeps the spaces of preformatted text', '<pre>a  b\n c</pre>', 'a  b\n c'],
    ['keeps the spaces of text that is styled so', '<p style="white-space: pre-wrap">a  b</p>', 'a  b'],
    ['writes no-break spaces as spaces', 'a&nbsp;&nbsp;b', 'a  b'],
    ['drops zero-width spaces', 'a\u200Bb\uFEFF', 'ab'],
    ['sets cells apart', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['leaves scripts and styles out', 'a<script>b</script><style>c</style><template>d</template>e', 'ae'],
    ['leaves our own elements out', 'a<pli-sur-bar>b</pli-sur-bar>c', 'ac'],
    ['is empty without text', '<div><img></div>', ''],
  ])('%s', (_name, html, text) => {
    expect(textOf(parseHTML(`<html><body><main>${html}</main></body></html>`).document)).toBe(text);
  });
});
