import { describe, expect, test } from 'vitest';
import { isMailForm, mayCarryMail } from '../../../utils/webmail/request-doors';

describe('the first look at a request', () => {
  test.each([
    ['POST', 'https://outlook.office.com/owa/0/service.svc?action=CreateItem&app=Mail&n=40', null],
    ['POST', 'https://mail.service.example/owa/service.svc?action=UpdateItem&ID=-3&AC=1', null],
    ['POST', 'https://outlook.office.com/other', 'CreateItem'],
    ['POST', 'https://graph.example/v1.0/me/sendMail', null],
    ['post', 'https://webmail.example/?_task=mail&_unlock=1', null],
  ])('%s %s with action %s may carry a mail', (method, url, action) => {
    expect(mayCarryMail(method, url, action)).toBe(true);
  });

  test.each([
    ['GET', 'https://webmail.example/?_task=mail&_mbox=INBOX', null],
    ['POST', 'https://webmail.example/?_task=addressbook', null],
    ['POST', 'https://outlook.office.com/search/api/v2/query', null],
    ['POST', 'https://outlook.office.com/other', 'FindItem'],
  ])('%s %s with action %s is never touched', (method, url, action) => {
    expect(mayCarryMail(method, url, action)).toBe(false);
  });

  test('a form is a mail by its `_action` field, whatever its address', () => {
    expect(
      isMailForm([
        ['_task', 'mail'],
        ['_action', 'send'],
      ]),
    ).toBe(true);
    expect(isMailForm([['_action', 'list']])).toBe(false);
    expect(isMailForm(null)).toBe(false);
  });
});
