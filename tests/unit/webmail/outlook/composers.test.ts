import { describe, expect, it } from 'vitest';
import type { Composer } from '../../../../utils/webmail/contract';
import { outlook } from '../../../../utils/webmail/outlook/outlook';
import { chipHtml, composerHtml, pageWith } from './page';

const CAMILLE = 'camille.exemple@medecin.mssante.fr';

describe('recipients of a composer', () => {
  it.each([
    ['a bare address', chipHtml(CAMILLE, CAMILLE), CAMILLE, CAMILLE],
    [
      'a name with its address',
      chipHtml(`Camille Exemple <${CAMILLE}>`, 'Camille Exemple'),
      'Camille Exemple',
      CAMILLE,
    ],
    [
      'an address in the words only',
      chipHtml('', `Camille Exemple <${CAMILLE}>`),
      `Camille Exemple <${CAMILLE}>`,
      CAMILLE,
    ],
    ['a label with words around the address', chipHtml(`${CAMILLE}, bouton`, 'Camille'), 'Camille', CAMILLE],
    [
      'a person of the directory',
      chipHtml('unknownCamille Exemple', 'Camille Exemple'),
      'Camille Exemple',
      'name-only',
    ],
    ['a state and no words', chipHtml('offlineCamille Exemple', ''), 'Camille Exemple', 'name-only'],
    ['two addresses in one chip', chipHtml('a@un.example b@deux.example', 'Deux'), 'Deux', 'name-only'],
    ['typed text that is an address', 'sacha@usine.example', 'sacha@usine.example', 'sacha@usine.example'],
    ['typed text that is a name', '\u200Bsacha', 'sacha', 'not-an-address'],
  ])('%s', (_case, to, shown, address) => {
    const [recipient, ...more] = readRecipients(pageWith(composerHtml({ to })));
    expect(more).toEqual([]);
    expect(recipient).toEqual(`to ${shown} = ${address}`);
  });

  it('are read from all fields, chips and typed text together', () => {
    const to = `${chipHtml('a@un.example', 'a@un.example')}b@deux.example; c@trois.example`;
    const page = pageWith(composerHtml({ to, cc: chipHtml('d@quatre.example', 'd@quatre.example') }));
    expect(readRecipients(page).map((recipient) => recipient.split(' = ')[1])).toEqual([
      'a@un.example',
      'd@quatre.example',
      'b@deux.example',
      'c@trois.example',
    ]);
  });

  it('are unread when the composer shows no field for them', () => {
    const page = pageWith(
      composerHtml({}).replaceAll(/MSG_a0_TO|contenteditable="true" aria-label="À"/g, ''),
    );
    expect(firstOf(page).read().recipients).toEqual({ known: false, why: 'not-found' });
  });

  it('are read from the collapsed header of an inline answer', () => {
    const page = pageWith(`
      <div id="docking_InitVisiblePart_3">
        <div><span class="lpc-hoverTarget" aria-label="sacha@usine.example">Sacha Supposé</span></div>
        <button id="splitButton-r__primaryActionButton"></button>
        <div id="editorParent_3"><div contenteditable="true" role="textbox" aria-multiline="true">
          Entendu<blockquote><span class="lpc-hoverTarget">Ancien</span></blockquote></div></div>
      </div>`);
    expect(readRecipients(page)).toEqual(['to Sacha Supposé = sacha@usine.example']);
    expect(firstOf(page).read().subject.known).toBe(false);
  });

  it('are found by their labels when ids and classes are others', () => {
    const page = pageWith(`
      <div><div contenteditable="true" aria-label="Cc">b@deux.example</div>
        <div contenteditable="true" aria-label="À">a@un.example</div>
        <input aria-label="Sujet"><button aria-label="Envoyer"></button>
        <div contenteditable="true" role="textbox" aria-multiline="true"></div></div>`);
    expect(readRecipients(page).sort()).toEqual([
      'cc b@deux.example = b@deux.example',
      'to a@un.example = a@un.example',
    ]);
  });

  it('are marked on their chips', () => {
    const page = pageWith(composerHtml({ to: chipHtml(CAMILLE, 'Camille') }));
    const [mark] = firstOf(page).recipientMarks();
    expect(mark?.shown).toBe('Camille');
    expect(mark?.element.getAttribute('aria-label')).toBe(CAMILLE);
  });
});

describe('the other parts of a composer', () => {
  it('are subject, own words, quotes, signature and files', () => {
    const page = pageWith(
      composerHtml({
        subject: 'Visite',
        from: CAMILLE,
        body: '<div>Bonjour</div><div id="Signature">Dr Exemple</div><div id="appendonsend"></div><div>De : Z</div>',
        cards: '<div data-testid="AttachmentCard" title="avis.pdf">avis.pdf 12 Ko</div>',
      }),
    );
    const draft = firstOf(page).read();
    expect(draft.subject).toEqual({ known: true, value: 'Visite' });
    expect(draft.body).toEqual({
      known: true,
      value: { written: 'Bonjour', quoted: 'De : Z', signature: 'Dr Exemple' },
    });
    expect(draft.attachments).toEqual({ known: true, value: [{ name: 'avis.pdf', size: null }] });
    expect(draft.sender.known && draft.sender.value.key).toBe(CAMILLE);
  });

  it('take the sender from the own mailbox when no sender is shown', () => {
    const page = pageWith(`<div id="primaryMailboxRoot_1" title="${CAMILLE}"></div>${composerHtml({})}`);
    expect(firstOf(page).read().sender).toMatchObject({ known: true, value: { key: CAMILLE } });
  });

  it('have no sender when the page names none', () => {
    expect(firstOf(pageWith(composerHtml({}))).read().sender.known).toBe(false);
  });
});

describe('composers of a page', () => {
  it('are each a surface of its own, the same object each time', () => {
    const page = pageWith(composerHtml({ number: 0 }) + composerHtml({ number: 1 }));
    const composers = outlook.composers(page);
    expect(composers).toHaveLength(2);
    expect(outlook.composers(page)).toEqual(composers);
    expect(outlook.composers(page)[0]).toBe(composers[0]);
  });

  it('close when their surface goes, or serves another message', () => {
    const page = pageWith(composerHtml({}));
    const composer = firstOf(page);
    expect(composer.isOpen()).toBe(true);
    for (const element of page.querySelectorAll('[id^="MSG_a0"]'))
      element.id = element.id.replace('a0', 'b7');
    expect(composer.isOpen()).toBe(false);
    const next = firstOf(page);
    expect(next).not.toBe(composer);
    next.root.remove();
    expect(next.isOpen()).toBe(false);
  });

  it('give the bar a place before the body', () => {
    const page = pageWith(composerHtml({}));
    const place = firstOf(page).barPlace();
    expect(place?.before).toBe(page.querySelector('#editorParent_0'));
    expect(place?.parent.id).toBe('docking_InitVisiblePart_0');
  });

  it('are none where nothing is written', () => {
    const page = pageWith('<div id="docking_InitVisiblePart_0"></div><input type="search">');
    expect(outlook.composers(page)).toEqual([]);
    expect(outlook.openComposer(page)).toBe(false);
  });

  it('are none in a calendar form', () => {
    const page = pageWith(`
      <div><input aria-label="Ajouter un titre"><button aria-label="Envoyer"></button>
        <div contenteditable="true" role="textbox" aria-multiline="true"></div></div>`);
    expect(outlook.composers(page)).toEqual([]);
  });

  it('belong to a page with marks of Outlook', () => {
    expect(outlook.recognises(pageWith(''))).toBe(false);
    expect(outlook.recognises(pageWith(composerHtml({})))).toBe(true);
  });
});

function readRecipients(page: Document): string[] {
  const { recipients } = firstOf(page).read();
  const all = recipients.known ? recipients.value : [];
  return all.map(
    ({ field, shown, address }) => `${field} ${shown} = ${address.known ? address.value.key : address.why}`,
  );
}

function firstOf(page: Document): Composer {
  const [composer] = outlook.composers(page);
  if (composer === undefined) throw new Error('no composer');
  return composer;
}
