import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../../utils/assess/describe';
import { RULES_IN_ENGLISH } from '../../../utils/assess/rules-in-english';
import { RULES_IN_FRENCH } from '../../../utils/assess/rules-in-french';
import { shortenList } from '../../../utils/assess/shorten-list';
import type { Finding } from '../../../utils/assess/verdict';

function findingOn(rule: string, values: Finding['values']): Finding {
  return { rule, level: 'warn', about: [], actions: [], values };
}

describe('describeFinding', () => {
  it('names the recipients, three at most', () => {
    const recipients = ['a@x.example', 'b@x.example', 'c@x.example', 'd@x.example', 'e@x.example'].join('\n');
    const finding = findingOn('outside-health', { recipients });
    expect(describeFinding(finding, RULES_IN_FRENCH).why).toContain(
      'a@x.example, b@x.example, c@x.example et 2 autres.',
    );
    expect(describeFinding(finding, RULES_IN_ENGLISH).why).toContain(
      'a@x.example, b@x.example, c@x.example and 2 others.',
    );
  });

  it('says in words what could not be read', () => {
    const unread = findingOn('content-unread', { parts: 'recipients\nsubject\nbody' });
    expect(describeFinding(unread, RULES_IN_FRENCH).why).toContain(
      'n’a pas pu lire les destinataires, l’objet et le texte\u202F;',
    );
    expect(describeFinding(unread, RULES_IN_ENGLISH).why).toContain(
      'could not read the recipients, the subject, and the text;',
    );
    const group = findingOn('unreadable-health', { recipients: 'Tous', reasons: 'group' });
    expect(describeFinding(group, RULES_IN_FRENCH).why).toContain(
      '(liste ou groupe de contacts)\u00A0: Tous.',
    );
  });

  it('leaves a recipient alone whose name looks like a code or a placeholder', () => {
    const finding = findingOn('outside-health', { recipients: 'body\n{parts}\n$&' });
    expect(describeFinding(finding, RULES_IN_FRENCH).why).toContain('body, {parts} et $&.');
  });

  it('gives the name of a rule that it does not know', () => {
    expect(describeFinding(findingOn('unheard-of', {}), RULES_IN_FRENCH)).toEqual({
      title: 'unheard-of',
      why: '',
      todo: '',
    });
  });
});

describe('shortenList', () => {
  it.each([
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a et b', 'a and b'],
    [['a', 'b', 'c'], 'a, b et c', 'a, b, and c'],
    [['a', 'b', 'c', 'd'], 'a, b, c et 1 autre', 'a, b, c and 1 other'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'a, b, c et 4 autres', 'a, b, c and 4 others'],
    [['a', 'a', 'b'], 'a et b', 'a and b'],
  ])('shortens %j', (items, fr, en) => {
    expect(shortenList(items, RULES_IN_FRENCH)).toBe(fr);
    expect(shortenList(items, RULES_IN_ENGLISH)).toBe(en);
  });
});
