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
const actions = fc.constantFrom('CreateItem', 'UpdateItem', 'SendItem', 'GetItem', '');
const payloads = fc.oneof(
  anyJson,
  fc.record({ Body: fc.record({ MessageDisposition: leaves, Items: fc.array(anyJson, { maxLength: 2 }) }) }),
  fc.record({
    Body: fc.record({
      MessageDisposition: leaves,
      ItemChanges: fc.array(fc.record({ Updates: fc.array(anyJson, { maxLength: 3 }) }), { maxLength: 2 }),
    }),
  }),
);

describe('requests of any shape', () => {
  it('never make the reader throw, and never give a recipient that was not posted', () => {
    fc.assert(
      fc.property(actions, payloads, (action, payload) => {
        const reading = outlook.readRequest(cloudRequest(action, payload), emptyPage());
        if (reading?.kind !== 'send' || !reading.draft.recipients.known) return;
        const posted = JSON.stringify(payload);
        for (const { address } of reading.draft.recipients.value) {
          if (address.known) expect(posted).toContain(address.value.spec);
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
