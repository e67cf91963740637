import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { autoReplyOf } from '../../../components/guides/texts/auto-reply';
import { blockHtml, blockText } from '../../../components/guides/texts/block';
import { invitationOf } from '../../../components/guides/texts/invitation';
import { isReady, NOBODY_YET, type Person } from '../../../components/guides/texts/person';
import { signatureOf } from '../../../components/guides/texts/signature';
import { listText, peopleToTell } from '../../../components/guides/texts/to-tell';
import { EMPTY_MAILBOX } from '../../../utils/directory/mailbox';
import { textOf } from '../../../utils/webmail/dom-text';

const { document, DOMParser, HTMLElement } = parseHTML('<!doctype html><html><body></body></html>');
// Browsers have it; linkedom knows it by its older name.
HTMLElement.prototype.getHTML = function (this: HTMLElement) {
  return this.innerHTML;
};

const CAMILLE: Person = {
  name: 'Dr Camille Exemple',
  role: 'Médecin du travail',
  service: 'SPST Exemple',
  address: 'camille.exemple@medecin.mssante.fr',
  phone: '03 00 00 00 00',
  operator: 'Opérateur Exemple',
};

const ANYBODY = fc.record({
  name: fc.string(),
  role: fc.string(),
  service: fc.string(),
  address: fc.string(),
  phone: fc.string(),
  operator: fc.string(),
});

function read(html: string): Document {
  return new DOMParser().parseFromString(`<html><body>${html}</body></html>`, 'text/html');
}

describe('a signature', () => {
  it('says who writes and where to write back, one thing a line', () => {
    expect(blockText(signatureOf(CAMILLE, 'fr'))).toBe(
      [
        'Dr Camille Exemple',
        'Médecin du travail',
        'SPST Exemple',
        'Tél.\u00A0: 03 00 00 00 00',
        'MSSanté\u00A0: camille.exemple@medecin.mssante.fr',
        'Pour toute donnée de santé, merci de m’écrire à cette adresse, depuis une messagerie MSSanté.',
      ].join('\n'),
    );
  });

  it('has no line for what was left empty', () => {
    const bare = { ...NOBODY_YET, name: ' Camille  Exemple ', address: CAMILLE.address };
    expect(blockText(signatureOf(bare, 'en')).split('\n')).toEqual([
      'Camille Exemple',
      `MSSanté: ${CAMILLE.address}`,
      'For any health data, please write to me at this address, from an MSSanté mailbox.',
    ]);
  });

  it('is made for a name and an address of one’s own, never for a patient’s', () => {
    expect(isReady(CAMILLE)).toBe(true);
    expect(isReady({ ...CAMILLE, name: ' ' })).toBe(false);
    expect(isReady({ ...CAMILLE, address: 'camille' })).toBe(false);
    expect(isReady({ ...CAMILLE, address: '279035121518989@patient.mssante.fr' })).toBe(false);
  });
});

describe('an invitation', () => {
  it('greets, says why, gives address and operator, and tells that MSSanté is a choice', () => {
    const text = blockText(invitationOf(CAMILLE, 'Docteur Modèle', 'fr'));
    expect(text).toMatch(/^Docteur Modèle,\n/);
    expect(text).toContain('camille.exemple@medecin.mssante.fr (opérateur\u00A0: Opérateur Exemple).');
    expect(text).toContain('Elle n’est pas obligatoire\u00A0; protéger ces échanges l’est.');
    expect(text).toContain('appelez-moi plutôt au 03 00 00 00 00.');
    expect(text.endsWith(blockText(signatureOf(CAMILLE, 'fr')))).toBe(true);
  });

  it('does without what was not said', () => {
    const text = blockText(invitationOf({ ...CAMILLE, operator: '', phone: '' }, '', 'fr'));
    expect(text).toMatch(/^Bonjour,\n/);
    expect(text).toContain('camille.exemple@medecin.mssante.fr.\n');
    expect(text).toContain('de données de santé par messagerie ordinaire.\n');
  });
});

describe('an automatic reply', () => {
  const move = {
    newAddress: CAMILLE.address,
    from: '2027-01-04',
    until: '2027-02-15',
    signed: 'Camille Exemple',
  };

  it('gives the new address and the dates as people write them', () => {
    const text = blockText(autoReplyOf(move, 'fr'));
    expect(text).toContain(`Depuis le 4 janvier 2027, merci de m’écrire à ${CAMILLE.address}.`);
    expect(text).toContain('ferme le 15 février 2027');
    expect(blockText(autoReplyOf(move, 'en'))).toContain('closes on 15 February 2027');
  });

  it('does without dates, and without those that are none', () => {
    const text = blockText(autoReplyOf({ ...move, from: '', until: '2027-13-45', signed: '' }, 'fr'));
    expect(text).toContain('désormais');
    expect(text).toContain('va fermer');
    expect(text).not.toMatch(/undefined|Invalid|NaN/);
  });
});

describe('the HTML of a text', () => {
  it('keeps what people typed as text', () => {
    const html = blockHtml(
      signatureOf({ ...CAMILLE, name: '<img src=x onerror=alert(1)> & "Cie"' }, 'fr'),
      document,
    );
    expect(html).not.toContain('<img');
    expect(read(html).querySelector('b')?.textContent).toBe('<img src=x onerror=alert(1)> & "Cie"');
  });

  it('has no element but lines, bold and links to write or to read, whatever was typed', () => {
    fc.assert(
      fc.property(ANYBODY, fc.string(), (person, to) => {
        const elements = [
          ...read(blockHtml(invitationOf(person, to, 'fr'), document)).querySelectorAll('body *'),
        ];
        for (const element of elements) {
          expect(['div', 'br', 'b', 'a']).toContain(element.localName);
          expect([...element.attributes].map(({ name }) => name)).toEqual(
            element.localName === 'a' ? ['href'] : [],
          );
          if (element.localName === 'a') expect(element.getAttribute('href')).toMatch(/^(mailto:|https:)/);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says the same as the plain text', () => {
    for (const block of [signatureOf(CAMILLE, 'fr'), invitationOf(CAMILLE, 'Docteur', 'en')]) {
      const seen = textOf(read(blockHtml(block, document)).body);
      expect(seen.replace(/\s+/g, ' ')).toBe(blockText(block).replace(/\s+/g, ' '));
    }
  });

  it('escapes what would end the address of a link', () => {
    const html = blockHtml([[{ text: 'x', href: 'mailto:a%22b@medecin.mssante.fr' }]], document);
    expect(read(html).querySelectorAll('a')).toHaveLength(1);
  });
});

describe('whom to tell', () => {
  it('lists favourites and recent correspondents, each once, as name and address', () => {
    const camille = { ...EMPTY_MAILBOX, address: CAMILLE.address, family: 'EXEMPLE', given: 'CAMILLE' };
    const team = {
      ...EMPTY_MAILBOX,
      kind: 'ORG' as const,
      address: 'equipe@exemple.mssante.fr',
      structure: 'SPST EXEMPLE',
    };
    const people = peopleToTell({ favourites: [camille], recent: [team, camille] });
    expect(people).toHaveLength(2);
    expect(listText(people).split('\n')).toEqual([
      expect.stringMatching(/EXEMPLE\tcamille\.exemple@medecin\.mssante\.fr$/),
      expect.stringMatching(/^SPST EXEMPLE\tequipe@exemple\.mssante\.fr$/),
    ]);
  });
});
