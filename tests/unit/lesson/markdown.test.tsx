import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Markdown } from '../../../components/lesson/markdown';
import { BUILT_IN } from '../../../utils/campaign/built-in/campaign';

let page: Document;

beforeEach(() => {
  page = parseHTML('<!doctype html><html><body></body></html>').document;
  vi.stubGlobal('document', page);
});

/** Draws a text, and gives what stands in the page. */
function draw(text: string): Element {
  render(<Markdown text={text} />, page.body);
  const drawn = page.querySelector('.markdown');
  if (drawn === null) throw new Error('nothing was drawn');
  return drawn;
}

const html = (text: string): string => draw(text).innerHTML;

/** All that a text can become. */
const TAGS = 'p h2 h3 h4 ul ol li blockquote strong em code br hr a span svg path'.split(' ');

describe('a text of a campaign', () => {
  test('becomes paragraphs, headings, lists, quotations and emphasis', () => {
    expect(html('Un *mot* et **deux**, `trois`.')).toBe(
      '<p>Un <em>mot</em> et <strong>deux</strong>, <code>trois</code>.</p>',
    );
    expect(html('## Deux\n\n### Trois\n\n#### Quatre')).toBe('<h2>Deux</h2><h3>Trois</h3><h4>Quatre</h4>');
    expect(html('- un\n- deux')).toBe('<ul><li>un</li><li>deux</li></ul>');
    expect(html('3. un\n4. deux')).toBe('<ol start="3"><li>un</li><li>deux</li></ol>');
    expect(html('> dit\n\n---')).toBe('<blockquote><p>dit</p></blockquote><hr>');
  });

  test('has headings from the second to the fourth level only', () => {
    expect(html('# Un\n\n###### Six')).toBe('<h2>Un</h2><h4>Six</h4>');
  });

  test('links to https addresses in a new tab, and says that it is one', () => {
    const link = draw('[Une page](https://source.example/a?b=c)').querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://source.example/a?b=c');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link?.textContent).toBe('Une page (nouvel onglet)');
  });

  test('keeps the words of a link that goes anywhere else, and drops the way', () => {
    for (const address of ['javascript:alert(1)', 'http://x.example', 'data:text/html,x', '/popup.html']) {
      const drawn = draw(`[mot](${address})`);
      expect(drawn.querySelector('a')).toBeNull();
      expect(drawn.textContent).toBe('mot');
    }
  });

  test('shows mark-up as the plain text that it is', () => {
    const drawn = draw('<img src=x onerror=alert(1)>\n\nUn <b>mot</b> <script>alert(1)</script>');
    expect(drawn.querySelector('img, script, b')).toBeNull();
    expect(drawn.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(drawn.textContent).toContain('<script>');
  });

  test('loads no picture', () => {
    expect(draw('![photo](https://x.example/a.png)').querySelector('img')).toBeNull();
  });

  test('that is tangled beyond reading shows as it was written', () => {
    const drawn = draw(`${'> '.repeat(900)}fin\n\n${'*'.repeat(2_000)}`);
    expect(drawn.querySelector('blockquote')).toBeNull();
    expect(drawn.textContent).toContain('fin');
  });

  test('whatever it is, becomes known elements without handlers, styles or addresses but https', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        ...['<svg onload=x>', '<a href="javascript:x">', '</p>', '&lt;b&gt;', '![a](b)', '[a](javascript:x)'],
        ...[
          '<https://x.example>',
          '<javascript:x>',
          '\n\n',
          '- ',
          '> ',
          '# ',
          '```\n',
          '**',
          '[a]: http://b',
        ],
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        for (const element of draw(pieces.join('')).querySelectorAll('*')) {
          expect(TAGS).toContain(element.localName);
          for (const { name, value } of element.attributes) {
            expect(name).not.toMatch(/^(on|style$|src)/);
            if (name === 'href') expect(value).toMatch(/^https:\/\//);
          }
        }
      }),
    );
  });

  test('of the built-in lessons is drawn whole: no mark of Markdown is left over', () => {
    for (const { body } of BUILT_IN.lessons) {
      for (const text of [body.fr, body.en])
        expect(draw(text ?? '').textContent).not.toMatch(/\*\*|^#|\]\(/m);
    }
  });
});
