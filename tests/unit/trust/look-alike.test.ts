import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLookAlike } from '../../../utils/trust/look-alike';

describe('isLookAlike', () => {
  it.each([
    ['a hyphen for the dot', 'medecin-mssante.fr'],
    ['a hyphen for the second dot', 'medecin.mssante-fr.example'],
    ['a lost dot', 'medecinmssante.fr'],
    ['a hyphen inside', 'medecin.ms-sante.fr'],
    ['another ending', 'mssante.com'],
    ['a lost ending', 'medecin.mssante'],
    ['a longer name', 'mssante.fr.piege.example'],
    ['a longer name, deeper', 'medecin.mssante.fr.piege.example'],
    ['no mailbox domain', 'mssante.fr'],
    ['a letter missing', 'medecin.msante.fr'],
    ['a letter missing after a hyphen', 'medecin-msante.fr'],
    ['the last letter missing', 'mssant.fr'],
    ['a letter doubled', 'medecin.msssante.fr'],
    ['a letter doubled at the end', 'mssantee.fr'],
    ['two letters swapped', 'medecin.mssnate.fr'],
    ['the first letters swapped', 'smsante.fr'],
    ['an accent', 'mssanté.fr'],
    ['an accent and a hyphen', 'médecin-mssanté.fr'],
    ['Cyrillic letters', 'medecin.mѕѕаntе.fr'],
    ['a Cyrillic letter alone', 'medecin.mssаnte.fr'],
    ['Greek letters', 'medecin.mssαntε.fr'],
    ['a sharp s', 'medecin.mßante.fr'],
    ['small capitals', 'medecin.ᴍꜱꜱᴀɴᴛᴇ.fr'],
    ['full-width letters', 'medecin.ｍｓｓａｎｔｅ.fr'],
    ['digits', 'medecin.m55ant3.fr'],
    ['r and n for m', 'medecin.rnssante.fr'],
    ['a Cyrillic letter and one missing', 'medecin.mssаnt.fr'],
    ['the exception with a hyphen', 'mssante-apicrypt.org'],
    ['the exception with another ending', 'mssante.apicrypt.example'],
    ['an undecodable IDN', 'xn--mssante-.fr'],
  ])('sees through %s: %s', (_trick, domain) => {
    expect(isLookAlike(domain)).toBe(true);
  });

  it.each([
    'sante.fr',
    'ars.sante.fr',
    'sante.gouv.fr',
    'esante.gouv.fr',
    'mutuelle-sante.example',
    'm-sante.example',
    'masante.example',
    'mysante.example',
    'acms-sante.example',
    'acmssante.example',
    'teamssante.example',
    'monespacesante.fr',
    'santé.example',
    'assante.example',
    'apicrypt.org',
    'mssante.apicrypt.org',
    'interop-mssante.apicrypt.org',
    'medecin.mssante.fr',
    'medecin-mssante.mssante.fr',
    'mailbox.example',
    '[192.0.2.1]',
  ])('leaves %s in peace', (domain) => {
    expect(isLookAlike(domain)).toBe(false);
  });

  it('accuses nothing that truly ends in .mssante.fr', () => {
    fc.assert(fc.property(fc.string(), (name) => !isLookAlike(`${name}.mssante.fr`)));
  });
});
