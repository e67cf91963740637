import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainFromRich, richFromPlain } from '../../../entrypoints/practice/rich-text';

test('blocks and line breaks are lines', () => {
  expect(
    plainFromRich([
      'Bonjour,',
      { tag: 'br', children: [] },
      { tag: 'div', children: ['une ', { tag: 'b', children: ['liste'] }, ' :'] },
      {
        tag: 'ul',
        children: [
          { tag: 'li', children: ['un'] },
          { tag: 'li', children: ['deux'] },
        ],
      },
    ]),
  ).toBe('Bonjour,\nune liste :\n- un\n- deux');
});

test('quoted lines bear a mark, quotes in quotes two', () => {
  const inner = { tag: 'blockquote', children: richFromPlain('avant') } as const;
  expect(plainFromRich([{ tag: 'blockquote', children: [...richFromPlain('hier\n'), inner] }])).toBe(
    '> hier\n>\n> > avant',
  );
});

test('plain text comes back as it was, but for space at the end of lines', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^([a-zé0-9.,]+( [a-zé0-9.,]+)*)?$/)), (lines) => {
      const text = lines.join('\n').trimEnd();
      expect(plainFromRich(richFromPlain(text))).toBe(text);
    }),
  );
});
