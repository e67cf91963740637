import { webcrypto } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { covers, digestOf, grantApproval } from '../../../utils/gate/approval';
import { APPROVAL_LIFETIME } from '../../../utils/gate/shared-approvals';
import { findingOf, verdictOf } from './build-verdict';

const OUTSIDE = findingOf('outside-health', 'justify', ['claire@boite.example']);
const shown = verdictOf([OUTSIDE], ['plombémie', 'saturnisme']);

describe('an approval', () => {
  test('covers what the person was shown', () => {
    expect(covers(grantApproval(shown, 0), shown, 1)).toBe(true);
  });

  test('covers the same phrases written with other white space and case, as editors do', () => {
    const asSent = verdictOf([OUTSIDE], ['Plombémie', '  saturnisme\u00a0']);
    expect(covers(grantApproval(shown, 0), asSent, 1)).toBe(true);
  });

  test('covers a message of which less is left', () => {
    expect(covers(grantApproval(shown, 0), verdictOf([OUTSIDE], ['plombémie']), 1)).toBe(true);
    expect(covers(grantApproval(shown, 0), verdictOf([]), 1)).toBe(true);
  });

  test('does not cover another recipient', () => {
    const other = verdictOf([findingOf('outside-health', 'justify', ['bob@cabinet.example'])], ['plombémie']);
    expect(covers(grantApproval(shown, 0), other, 1)).toBe(false);
  });

  test('does not cover one more phrase', () => {
    expect(covers(grantApproval(shown, 0), verdictOf([OUTSIDE], ['plombémie', 'dépression']), 1)).toBe(false);
  });

  test('does not cover another rule for the same recipient', () => {
    const other = verdictOf([findingOf('look-alike', 'block', ['claire@boite.example'])]);
    expect(covers(grantApproval(shown, 0), other, 1)).toBe(false);
  });

  test('does not cover the same words in another file, nor another file that was not read', () => {
    const inFile = (file: string) => ({
      ...shown,
      evidence: shown.evidence.map((one) => ({ ...one, segment: 'attachment-text' as const, file })),
    });
    expect(covers(grantApproval(inFile('a.docx'), 0), inFile('a.docx'), 1)).toBe(true);
    expect(covers(grantApproval(inFile('a.docx'), 0), inFile('b.docx'), 1)).toBe(false);
    const unread = (files: string) =>
      verdictOf([{ ...findingOf('attachment-unread', 'warn'), values: { files } }]);
    expect(covers(grantApproval(unread('a.zip'), 0), unread('a.zip'), 1)).toBe(true);
    expect(covers(grantApproval(unread('a.zip'), 0), unread('a.zip\nb.zip'), 1)).toBe(false);
  });

  test('lives fifteen seconds', () => {
    expect(covers(grantApproval(shown, 0), shown, APPROVAL_LIFETIME - 1)).toBe(true);
    expect(covers(grantApproval(shown, 0), shown, APPROVAL_LIFETIME)).toBe(false);
  });
});

describe('the digest by which a pop-out’s approval is found', () => {
  const digest = (verdict: Parameters<typeof digestOf>[0]) => digestOf(verdict, webcrypto as Crypto);

  test('is the same for the same remarks, in any order', async () => {
    const swapped = verdictOf([OUTSIDE], ['saturnisme', 'plombémie']);
    expect(await digest(swapped)).toBe(await digest(shown));
  });

  test('differs with the recipient, and holds nothing that can be read', async () => {
    const other = verdictOf(
      [findingOf('outside-health', 'justify', ['bob@cabinet.example'])],
      ['plombémie', 'saturnisme'],
    );
    expect(await digest(other)).not.toBe(await digest(shown));
    expect(await digest(shown)).toMatch(/^[0-9a-f]{64}$/);
  });
});
