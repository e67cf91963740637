import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../utils/mail/draft';
import type { HeldRequest } from '../../../../utils/webmail/contract';
import { outlook } from '../../../../utils/webmail/outlook/outlook';
import { chipHtml, composerHtml, emptyPage, pageWith } from './page';
import {
  bodyOf,
  cloudRequest,
  colleague,
  createItem,
  deleteField,
  exchangeRequest,
  messageItem,
  post,
  setField,
  typed,
  updateItem,
} from './payloads';

const CAMILLE = 'camille.exemple@medecin.mssante.fr';
const SACHA = 'sacha.suppose@usine.example';

describe('a new message that is sent at once', () => {
  const payload = createItem(
    [
      messageItem({
        to: [typed(CAMILLE)],
        cc: [colleague('Dominique Fictif', 'dominique.fictif@sante-travail.example')],
        subject: 'Visite',
        html: '<p>Bonjour,</p><p>à lundi&nbsp;!</p><div id="appendonsend"></div><div id="divRplyFwdMsg">De : X</div>',
        from: 'moi@sante-travail.example',
      }),
    ],
    'SendAndSaveCopy',
  );

  it.each([
    ['the cloud client', cloudRequest('CreateItem', payload)],
    ['Exchange', exchangeRequest('CreateItem', payload, 'CreateMessageForComposeSend')],
    ['a small payload in a header', inHeader(payload)],
    ['the action in the address only', post({ ...cloudRequest('CreateItem', payload), headers: {} })],
  ])('is read from %s', (_name, request) => {
    const draft = readSent(request);
    expect(addressesOf(draft)).toEqual([`to ${CAMILLE}`, 'cc dominique.fictif@sante-travail.example']);
    expect(draft.subject).toEqual({ known: true, value: 'Visite' });
    expect(draft.body.known && draft.body.value.written).toBe('Bonjour,\nà lundi !');
    expect(draft.body.known && draft.body.value.quoted).toBe('De : X');
    expect(draft.sender.known && draft.sender.value.key).toBe('moi@sante-travail.example');
    expect(draft.attachments).toEqual({ known: true, value: [] });
  });

  it('is a send when only the item says so', () => {
    const item = { ...messageItem({ to: [typed(SACHA)] }), MessageDisposition: 'SendOnly' };
    expect(addressesOf(readSent(cloudRequest('CreateItem', createItem([item], undefined))))).toEqual([
      `to ${SACHA}`,
    ]);
  });

  it('keeps recipients whose address it cannot read', () => {
    const to = [
      { Name: 'Équipe Fictive', EmailAddress: 'equipe@sante-travail.example', MailboxType: 'PublicDL' },
      { Name: 'Dominique Fictif', EmailAddress: '/o=Exemple/cn=dominique', RoutingType: 'EX' },
      { Name: 'Sans adresse' },
      { EmailAddress: 'ni adresse ni nom' },
    ];
    const draft = readSent(cloudRequest('CreateItem', createItem([messageItem({ to })], 'SendAndSaveCopy')));
    expect(whysOf(draft)).toEqual(['group', 'name-only', 'name-only', 'not-an-address']);
  });

  it('reads a plain-text body by its lines', () => {
    const item = {
      ...messageItem({ to: [typed(SACHA)] }),
      Body: { BodyType: 'Text', Value: 'Bonjour\n> cité' },
    };
    const draft = readSent(cloudRequest('CreateItem', createItem([item], 'SendAndSaveCopy')));
    expect(draft.body).toEqual({
      known: true,
      value: { written: 'Bonjour', quoted: 'cité', signature: '' },
    });
  });
});

describe('an answer that is sent at once', () => {
  it.each(['ReplyToItem', 'ReplyAllToItem', 'ForwardItem'])(
    '%s is read, its text from its new part',
    (type) => {
      const item = messageItem({ to: [typed(SACHA)], html: '<div>Entendu</div>' }, type);
      const draft = readSent(cloudRequest('CreateItem', createItem([item], 'SendAndSaveCopy')));
      expect(addressesOf(draft)).toEqual([`to ${SACHA}`]);
      expect(draft.body.known && draft.body.value.written).toBe('Entendu');
    },
  );

  it('has unread recipients when the server is to find them', () => {
    const item = { __type: 'ReplyToItem:#Exchange', NewBodyContent: bodyOf('Entendu') };
    const draft = readSent(cloudRequest('CreateItem', createItem([item], 'SendAndSaveCopy')));
    expect(draft.recipients).toEqual({ known: false, why: 'not-found' });
    expect(draft.attachments.known).toBe(false);
  });
});

describe('a saved draft that is sent', () => {
  const updates = [
    deleteField('BccRecipients'),
    setField('CcRecipients', []),
    setField('ToRecipients', [typed(SACHA)]),
    setField('Subject', 'Visite'),
    setField('Body', bodyOf('<p>Texte</p>')),
    setField('Importance', 'Normal'),
    { __type: 'DeleteItemField:#Exchange', Path: { __type: 'ExtendedPropertyUri:#Exchange', PropertyId: 1 } },
  ];

  it('is read whatever the order of its changes', () => {
    for (let turn = 0; turn < updates.length; turn++) {
      const shuffled = [...updates.slice(turn), ...updates.slice(0, turn)].reverse();
      const draft = readSent(
        exchangeRequest(
          'UpdateItem',
          updateItem('d1', shuffled, 'SendAndSaveCopy'),
          'UpdateMessageForComposeSend',
        ),
      );
      expect(addressesOf(draft)).toEqual([`to ${SACHA}`]);
      expect(draft.subject).toEqual({ known: true, value: 'Visite' });
      expect(draft.body.known && draft.body.value.written).toBe('Texte');
    }
  });

  it('takes what it leaves unsaid from the last save of the same draft', () => {
    const page = emptyPage();
    outlook.readRequest(cloudRequest('UpdateItem', updateItem('d2', updates, 'SaveOnly')), page);
    const later = [setField('ToRecipients', [typed(CAMILLE)])];
    outlook.readRequest(cloudRequest('UpdateItem', updateItem('d2', later, 'SaveOnly')), page);
    const draft = readSent(cloudRequest('UpdateItem', updateItem('d2', [], 'SendAndSaveCopy')), page);
    expect(addressesOf(draft)).toEqual([`to ${CAMILLE}`]);
    expect(draft.subject).toEqual({ known: true, value: 'Visite' });
  });

  it('takes nothing from the save of another draft', () => {
    const page = emptyPage();
    outlook.readRequest(cloudRequest('UpdateItem', updateItem('d3', updates, 'SaveOnly')), page);
    const draft = readSent(cloudRequest('UpdateItem', updateItem('d4', [], 'SendAndSaveCopy')), page);
    expect(draft.recipients).toEqual({ known: false, why: 'not-found' });
    expect(draft.subject.known).toBe(false);
    expect(draft.body.known).toBe(false);
  });

  it('takes what it leaves unsaid from the composer it left from', () => {
    const page = pageWith(
      composerHtml({ number: 1, to: SACHA, subject: 'Autre' }) +
        composerHtml({ number: 2, to: chipHtml(CAMILLE, CAMILLE), subject: 'Visite', body: '<p>Texte</p>' }),
    );
    const request = cloudRequest(
      'UpdateItem',
      updateItem('d5', [setField('Subject', 'Visite')], 'SendAndSaveCopy'),
    );
    const reading = outlook.readRequest(request, page);
    expect(reading?.kind === 'send' && reading.composer).toBe(outlook.composers(page)[1]);
    expect(addressesOf(readSent(request, page))).toEqual([`to ${CAMILLE}`]);
  });

  it('shows the fields of which nothing is known as recipients that cannot be read', () => {
    const draft = readSent(
      cloudRequest('UpdateItem', updateItem('d6', [setField('ToRecipients', [typed(SACHA)])], 'SendOnly')),
    );
    expect(addressesOf(draft)).toEqual([`to ${SACHA}`]);
    expect(whysOf(draft)).toEqual(['not-found', 'not-found']);
  });

  it('never takes a change it does not understand for an empty field', () => {
    const strange = { ...setField('ToRecipients', [typed(SACHA)]), __type: 'AppendToItemField:#Exchange' };
    const draft = readSent(cloudRequest('UpdateItem', updateItem('d7', [strange], 'SendAndSaveCopy')));
    expect(whysOf(draft)).toContain('not-found');
  });
});

describe('a save', () => {
  const save = createItem([messageItem({ to: [colleague('Dominique Fictif', CAMILLE)] })], 'SaveOnly');

  it('is no send', () => {
    expect(outlook.readRequest(cloudRequest('CreateItem', save), emptyPage())?.kind).toBe('save');
  });

  it('teaches the address behind a name that a composer shows', () => {
    const page = pageWith(composerHtml({ to: chipHtml('offlineDominique Fictif', 'Dominique Fictif') }));
    expect(whysOf(readFirst(page))).toEqual(['name-only']);
    outlook.readRequest(cloudRequest('CreateItem', save), page);
    expect(addressesOf(readFirst(page))).toEqual([`to ${CAMILLE}`]);
  });

  it('teaches nothing by a name that has two addresses', () => {
    const page = pageWith(composerHtml({ to: chipHtml('offlineDominique Fictif', 'Dominique Fictif') }));
    const namesake = messageItem({ cc: [colleague('Dominique  FICTIF', SACHA)] });
    outlook.readRequest(cloudRequest('CreateItem', save), page);
    outlook.readRequest(cloudRequest('CreateItem', createItem([namesake], 'SaveOnly')), page);
    expect(whysOf(readFirst(page))).toEqual(['name-only']);
  });

  it('teaches nothing to another page', () => {
    const page = pageWith(composerHtml({ to: chipHtml('offlineDominique Fictif', 'Dominique Fictif') }));
    outlook.readRequest(cloudRequest('CreateItem', save), emptyPage());
    expect(whysOf(readFirst(page))).toEqual(['name-only']);
  });
});

describe('what looks like a send and cannot be read is opaque', () => {
  const send = createItem([messageItem({ to: [typed(SACHA)] })], 'SendAndSaveCopy');
  it.each<[string, HeldRequest]>([
    ['a body that is no JSON', post({ ...cloudRequest('CreateItem', send), text: '{' })],
    ['no body at all', post({ ...cloudRequest('CreateItem', send), text: null })],
    ['the action SendItem', cloudRequest('SendItem', { Body: { ItemIds: [{ Id: 'x' }] } })],
    ['two messages in one call', cloudRequest('CreateItem', createItem([{}, {}], 'SendAndSaveCopy'))],
    ['no message in the call', cloudRequest('CreateItem', createItem([], 'SendAndSaveCopy'))],
    ['a disposition of an unknown kind', cloudRequest('CreateItem', createItem([messageItem({})], 2))],
    ['the order to send in an unknown place', cloudRequest('CreateItem', { Request: { Do: 'SendOnly' } })],
    ['a sending call by name', exchangeRequest('CreateItem', { Body: {} }, 'CreateMessageForComposeSend')],
    ['a send by Graph', post({ url: 'https://graph.example/v1.0/me/sendMail', text: '{}' })],
  ])('%s', (_name, request) => {
    expect(outlook.readRequest(request, emptyPage())?.kind).toBe('opaque');
  });

  it('names the composer when only one is open', () => {
    const page = pageWith(composerHtml({}));
    const reading = outlook.readRequest(post({ ...cloudRequest('CreateItem', send), text: '{' }), page);
    expect(reading?.kind === 'opaque' && reading.composer).toBe(outlook.composers(page)[0]);
  });
});

describe('what is no mail', () => {
  it.each<[string, HeldRequest]>([
    [
      'a calendar item',
      cloudRequest('CreateItem', createItem([{ __type: 'CalendarItem:#Exchange' }], 'SendAndSaveCopy')),
    ],
    [
      'an answer to a meeting',
      cloudRequest('CreateItem', createItem([{ __type: 'AcceptItem:#Exchange' }], 'SendAndSaveCopy')),
    ],
    ['a change of a contact', cloudRequest('UpdateItem', changeOf('Contact'))],
    ['another action of the service', cloudRequest('GetItem', {})],
    ['another action that cannot be read', post({ ...cloudRequest('FindItem', {}), text: '{' })],
    ['a request of another page', post({ url: 'https://courrier.example/api', text: '{}' })],
    ['an upload of a file', cloudRequest('CreateAttachmentFromLocalFile', { Body: { Attachments: [] } })],
    [
      'a call that neither saves nor sends',
      cloudRequest('CreateItem', createItem([messageItem({})], undefined)),
    ],
    ['a GET', post({ ...cloudRequest('CreateItem', {}), method: 'GET' })],
    ['a malformed address', post({ url: 'http://[', text: '{}' })],
  ])('%s is none of our business', (_name, request) => {
    expect(outlook.readRequest(request, emptyPage())).toBeNull();
  });

  function changeOf(type: string) {
    return updateItem(
      'c1',
      [{ ...setField('Name', 'x'), Item: { __type: `${type}:#Exchange` } }],
      'SendAndSaveCopy',
    );
  }
});

function inHeader(payload: unknown): HeldRequest {
  const request = cloudRequest('CreateItem', payload);
  return post({
    ...request,
    text: '',
    headers: { ...request.headers, 'x-owa-urlpostdata': encodeURIComponent(JSON.stringify(payload)) },
  });
}

function readSent(request: HeldRequest, page = emptyPage()): Draft {
  const reading = outlook.readRequest(request, page);
  if (reading?.kind !== 'send') throw new Error(`not a send but ${reading?.kind}`);
  return reading.draft;
}

function readFirst(page: Document): Draft {
  const [composer] = outlook.composers(page);
  if (composer === undefined) throw new Error('no composer');
  return composer.read();
}

function addressesOf({ recipients }: Draft): string[] {
  const all = recipients.known ? recipients.value : [];
  return all.flatMap(({ field, address }) => (address.known ? [`${field} ${address.value.key}`] : []));
}

function whysOf({ recipients }: Draft): string[] {
  const all = recipients.known ? recipients.value : [];
  return all.flatMap(({ address }) => (address.known ? [] : [address.why]));
}
