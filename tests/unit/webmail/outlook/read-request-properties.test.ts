import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlook } from '../../../../utils/webmail/outlook/outlook';
import { emptyPage } from './page';
import { cloudRequest, createItem, messageItem, post, setField, typed, updateItem } from './payloads';

/** JSON of any shape, made of the words that the reader looks for. */
const words = fc.constantFrom(
  'Body',
  'Items',
  'ItemChanges',
  'Updates',
  'Path',
  'FieldURI',
  'Item',
  '__type',
  'ToRecipients',
  'Mailbox',
  'EmailAddress',
  'MessageDisposition',
  'NewBodyContent',
  'Value',
  '__proto__',
);
const leaves = fc.oneof(
  fc.constantFrom(
    'SendAndSaveCopy',
    'SaveOnly',
    'Message:#Exchange',
    'SetItemField:#Exchange',
    'ToRecipients',
  ),
  fc.constantFrom('a@usine.example', 'b@medecin.mssante.fr', '/o=x', ''),
  fc.string(),
  fc.integer(),
  fc.constant(null),
  fc.boolean(),
);
const { tree: anyJson } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaves,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(words, tie('tree'), { maxKeys: 6 }),
  ),
}));
/** Mostly of the right shape, with anything in any place. */
const mailbox = fc.oneof(
  fc.record({ EmailAddress: fc.emailAddress(), Name: leaves }, { requiredKeys: [] }),
  fc.record({ EmailAddress: leaves, Name: leaves }, { requiredKeys: [] }),
  fc.record({ Mailbox: fc.record({ EmailAddress: fc.emailAddress(), RoutingType: leaves }) }),
  anyJson,
);
const list = fc.oneof({ weight: 4, arbitrary: fc.array(mailbox, { maxLength: 3 }) }, anyJson);
const item = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      {
        __type: fc.constantFrom('Message:#Exchange', 'ReplyToItem:#Exchange', 'CalendarItem:#Exchange'),
        ToRecipients: list,
        BccRecipients: list,
        Subject: anyJson,
        Body: anyJson,
        MessageDisposition: leaves,
      },
      { requiredKeys: ['__type'] },
    ),
  },
  anyJson,
);
const update = fc.record({
  __type: fc.constantFrom(
    'SetItemField:#Exchange',
    'DeleteItemField:#Exchange',
    'AppendToItemField:#Exchange',
  ),
  Path: fc.record({
    FieldURI: fc.constantFrom('ToRecipients', 'message:CcRecipients', 'Subject', '__proto__'),
  }),
  Item: item,
});
const disposition = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('SendAndSaveCopy', 'SendOnly', 'SaveOnly') },
  leaves,
);
const actions = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('CreateItem', 'UpdateItem') },
  fc.constantFrom('SendItem', 'GetItem', ''),
);
const payloads = fc.oneof(anyJson, {
  weight: 4,
  arbitrary: fc.record({
    Body: fc.record({
      MessageDisposition: disposition,
      Items: fc.array(item, { minLength: 1, maxLength: 2 }),
      ItemChanges: fc.array(
        fc.record({ ItemId: fc.record({ Id: leaves }), Updates: fc.array(update, { maxLength: 3 }) }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
  }),
});

describe('requests of any shape', () => {
  it('never make the reader throw, and never give a recipient that was not posted', () => {
    fc.assert(
      fc.property(actions, payloads, (action, payload) => {
        const reading = outlook.readRequest(cloudRequest(action, payload), emptyPage());
        if (reading?.kind !== 'send' || !reading.draft.recipients.known) return;
        const posted = textsIn(payload);
        for (const { address } of reading.draft.recipients.value) {
          if (!address.known) continue;
          const { spec } = address.value;
          expect(posted.some((text) => text.includes(spec))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never make the reader throw when they are no JSON', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.webUrl({ withQueryParameters: true }), (text, header, url) => {
        const headers = { action: 'CreateItem', 'x-owa-urlpostdata': header };
        expect(() => outlook.readRequest(post({ url, headers, text }), emptyPage())).not.toThrow();
        expect(() => outlook.readRequest(post({ url, headers }), emptyPage())).not.toThrow();
      }),
    );
  });
});

describe('requests of the known shapes', () => {
  const addresses = fc.uniqueArray(
    fc.tuple(
      fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/),
      fc.constantFrom('usine.example', 'medecin.mssante.fr'),
    ),
    { maxLength: 5, selector: ([local, domain]) => `${local}@${domain}` },
  );

  it('give just the recipients that were posted', () => {
    fc.assert(
      fc.property(addresses, fc.boolean(), (pairs, isUpdate) => {
        const posted = pairs.map(([local, domain]) => `${local}@${domain}`);
        const list = posted.map(typed);
        const empty = ['CcRecipients', 'BccRecipients'].map((field) => setField(field, []));
        const request = isUpdate
          ? cloudRequest(
              'UpdateItem',
              updateItem('d', [...empty, setField('ToRecipients', list)], 'SendOnly'),
            )
          : cloudRequest('CreateItem', createItem([messageItem({ to: list })], 'SendAndSaveCopy'));
        const reading = outlook.readRequest(request, emptyPage());
        const recipients = reading?.kind === 'send' ? reading.draft.recipients : null;
        const keys = recipients?.known
          ? recipients.value.map(({ address }) => (address.known ? address.value.key : null))
          : null;
        expect(keys).toEqual(posted);
      }),
    );
  });
});

/** Every text in a JSON value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
