import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBody } from '../../../utils/mail/quoted-text';

function lines(...all: string[]): string {
  return all.join('\n');
}

describe('splitBody', () => {
  it('takes a message without quote or signature as written', () => {
    const text = lines(
      'Bonjour,',
      '',
      'Le Dr Exemple a écrit :',
      'rien de neuf.',
      '',
      'Cordialement,',
      'Camille',
    );
    expect(splitBody(text)).toEqual({ written: text, quoted: '', signature: '' });
  });

  it.each([
    ['Gmail', 'Le mar. 3 nov. 2026 à 10:12, Claude Exemple <claude@x.example> a écrit :'],
    ['Thunderbird', 'Le 03/11/2026 à 10:12, Claude Exemple a écrit :'],
    ['Roundcube', 'Le 2026-11-03 10:12, Claude Exemple a écrit :'],
    ['Outlook on a phone', 'Le 3 nov. 2026 à 10h12 +0100, Claude <claude@x.example>, a écrit :'],
    ['Yahoo', 'En date de : Mardi 3 novembre 2026 10h12, Claude <claude@x.example> a écrit :'],
    ['Gmail in English', 'On Tue, 3 Nov 2026 at 10:12, Claude Exemple <claude@x.example> wrote:'],
    ['Roundcube in English', 'On 2026-11-03 10:12, Claude Exemple wrote:'],
    ['an old Outlook', "-----Message d'origine-----"],
    ['an old Outlook, curly', '-----Message d’origine-----'],
    ['Zimbra', '----- Mail original -----'],
    ['Thunderbird, forward', '-------- Message transféré --------'],
    ['Gmail, forward', '---------- Forwarded message ---------'],
    ['Lotus Notes', '----- Transféré par Accueil le 03/11/2026 10:12 -----'],
    ['Apple Mail, forward', 'Début du message réexpédié :'],
  ])('ends the written text at the header of %s', (_mailer, header) => {
    const { written, quoted } = splitBody(lines('Ma réponse.', '', header, '', 'Ancien texte.', 'Suite.'));
    expect(written).toBe('Ma réponse.');
    expect(quoted).toBe(lines(header, '', 'Ancien texte.', 'Suite.'));
  });

  it.each([
    [
      'Outlook',
      lines(
        'De : Claude <claude@x.example>',
        'Envoyé : mardi 3 novembre 2026 10:12',
        'À : Camille',
        'Objet : Visite',
      ),
    ],
    ['Outlook in English', lines('From: Claude', 'Sent: Tuesday', 'To: Camille', 'Subject: Visit')],
    [
      'Outlook on the web',
      lines(
        '________________________________',
        'De : Claude',
        'Envoyé : mardi',
        'À : Camille',
        'Objet : Visite',
      ),
    ],
    [
      'Outlook through HTML',
      lines('*De :* Claude', '', '*Envoyé :* mardi', '', '*À :* Camille', '*Objet :* Visite'),
    ],
    ['Roundcube', lines('-------- Message original --------', 'Objet: Visite', 'Date: mardi', 'De: Claude')],
    [
      'a long field',
      lines('De : Claude', 'À : a@x.example,', '  b@x.example', 'Date : mardi', 'Objet : Visite'),
    ],
  ])('ends the written text at the header block of %s', (_mailer, block) => {
    const { written, quoted } = splitBody(lines('Ma réponse.', '', block, '', 'Ancien texte.'));
    expect(written).toBe('Ma réponse.');
    expect(quoted).toBe(lines(block.replace('  b@', 'b@').trim(), '', 'Ancien texte.').replace('b@', '  b@'));
  });

  it('reads a header that was wrapped over two lines', () => {
    const { written } = splitBody(
      lines(
        'Oui.',
        'Le mar. 3 nov. 2026 à 10:12, Claude Exemple',
        '<claude@x.example> a écrit :',
        '> Viens-tu ?',
      ),
    );
    expect(written).toBe('Oui.');
  });

  it('does not swallow an own line that starts like a header', () => {
    const { written } = splitBody(
      lines('Le patient vient demain', 'Le 3 nov. 2026 à 10:12, Claude a écrit :', '> Quand ?'),
    );
    expect(written).toBe('Le patient vient demain');
  });

  it('keeps own words below a marked quote, and between two of them', () => {
    const { written, quoted } = splitBody(
      lines(
        'Le 3 nov. 2026 à 10:12, Claude a écrit :',
        '> Première question ?',
        '>> Plus ancien',
        'Première réponse.',
        '> Seconde question ?',
        '',
        'Seconde réponse.',
      ),
    );
    expect(written).toBe(lines('Première réponse.', '', 'Seconde réponse.'));
    expect(quoted).toBe(
      lines(
        'Le 3 nov. 2026 à 10:12, Claude a écrit :',
        'Première question ?',
        'Plus ancien',
        'Seconde question ?',
      ),
    );
  });

  it('takes what follows two dashes as the signature, up to a quote', () => {
    const { written, quoted, signature } = splitBody(
      lines(
        'Bonjour.',
        '-- ',
        'Dr Exemple',
        'Médecin du travail',
        '',
        'Le 03/11/2026 à 10:12, X a écrit :',
        'Ancien.',
      ),
    );
    expect(written).toBe('Bonjour.');
    expect(signature).toBe(lines('-- ', 'Dr Exemple', 'Médecin du travail'));
    expect(quoted).toBe(lines('Le 03/11/2026 à 10:12, X a écrit :', 'Ancien.'));
  });

  it('goes back to written after a signature and a marked quote', () => {
    const { written } = splitBody(lines('Haut.', '--', 'Dr Exemple', '> Question ?', 'Bas.'));
    expect(written).toBe(lines('Haut.', 'Bas.'));
  });

  it('does not take a long text below two dashes for a signature', () => {
    const text = lines('--', ...Array.from({ length: 30 }, (_, index) => `Ligne ${index}`));
    expect(splitBody(text)).toEqual({ written: text, quoted: '', signature: '' });
  });

  it.each([
    'Ce message et ses pièces jointes sont confidentiels et établis à l’intention exclusive de leur destinataire.',
    'Ce message et toutes les pièces jointes sont confidentiels.\nSi vous le recevez par erreur, détruisez-le.',
    'This e-mail and any attachments are confidential and intended solely for the addressee.',
    'Envoyé de mon iPhone',
    'Sent from my phone'.replace('phone', 'Galaxy'),
    'Obtenez Outlook pour Android',
  ])('takes %j for part of the signature', (notice) => {
    const { written, signature } = splitBody(lines('Bonjour.', '', notice, '', 'Autre paragraphe.'));
    expect(signature).toBe(notice);
    expect(written).toBe(lines('Bonjour.', '', '', 'Autre paragraphe.'));
  });

  it('leaves a confidential message to the person who wrote it', () => {
    const text = 'Ce message est confidentiel : M. Exemple présente une lombalgie.';
    expect(splitBody(text).written).toBe(text);
  });

  it('reads line ends of every system', () => {
    expect(splitBody('Oui.\r\n> Question ?\r\nNon.')).toEqual({
      written: 'Oui.\nNon.',
      quoted: 'Question ?',
      signature: '',
    });
  });

  it('loses no word of any text', () => {
    const lineArb = fc.constantFrom(
      'Bonjour',
      '',
      '--',
      '> Ancien',
      'Le 03/11/2026 à 10:12, X a écrit :',
      'De : X',
      'À : Y',
      'Objet : Z',
      'Ce message et ses pièces jointes sont confidentiels.',
      '________________',
      '-----Message original-----',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(lineArb, fc.string({ unit: 'binary' }))), (all) => {
        const { written, quoted, signature } = splitBody(all.join('\n'));
        const found = words(`${written}\n${quoted}\n${signature}`);
        expect(found).toEqual(words(all.join('\n')));
      }),
    );
  });
});

/** Every word, sorted, without the marks that quoting adds. */
function words(text: string): string[] {
  return text
    .split(/[\s>]+/)
    .filter((word) => word !== '')
    .sort();
}
