import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLookAlike } from '../../../utils/trust/look-alike';
import { wholeList } from './whole-list';

const LIST = { trustedDomains: new Set(wholeList().names) };
/** Names that an organisation trusts beside the list. */
const NAMED = {
  trustedDomains: new Set(['mss.operateur.example', 'm.courrier-exemple.example', 'bref.test']),
};

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
    ['a lost dot before the ending', 'medecin.mssantefr.example'],
    ['all dots lost', 'medecinmssantefr.example'],
    ['a hyphen and a lost dot', 'medecin-mssantefr.example'],
    ['another ending behind the right one', 'medecin.mssante.fr.com'],
    ['another top level', 'medecin.mssante.com'],
    ['dots that are one sign', 'medecin\u2024mssante\u2024fr.example'],
    ['a Cyrillic prefix', '\u0440\u0440\u043E-mssante.example'],
    ['a Greek prefix without its dot', 'pr\u03BFmssante.example'],
    ['a near name of the exception', 'mssante.apicript.org'],
    ['the other exception with another ending', 'interop-mssante.apicrypt.com'],
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
    'santemut.example',
    'mssa.example',
    'msa.example',
    'msp-sante.example',
    'masante.fr',
    'pro.masante.fr',
    'massante.example',
    'cms-sante.example',
    'cmssante.example',
    'systemssante.example',
    'forumssante.example',
    'pmsante.example',
    'missante.example',
    'mesante.example',
    'santenet.example',
    'medecin.example',
    'medecin.fr',
    'patient.example',
    'protonmail.example',
    'croissante.example',
    'puissante.example',
    'mutuelles-sante.fr',
    'msnate.example',
    'mgsante.example',
    'mnt-sante.example',
    'mssanteplus.example',
    'a.example',
    'localhost',
    '',
  ])('leaves %s in peace', (domain) => {
    expect(isLookAlike(domain)).toBe(false);
  });

  it('does not take « ms-sante » apart for any label but its own', () => {
    expect(isLookAlike('ms.sante.example')).toBe(false);
    expect(isLookAlike('ms-sante.example')).toBe(true);
  });

  it('accuses nothing that truly ends in .mssante.fr', () => {
    fc.assert(fc.property(fc.string(), (name) => !isLookAlike(`${name}.mssante.fr`)));
  });
});

describe('isLookAlike, with a whole list', () => {
  it('accuses no listed name', () => {
    expect([...LIST.trustedDomains].filter((name) => isLookAlike(name, LIST))).toEqual([]);
  });

  it('accuses no listed name either once the list is stale', () => {
    const stale = { trustedDomains: null, probableDomains: LIST.trustedDomains };
    expect([...LIST.trustedDomains].filter((name) => isLookAlike(name, stale))).toEqual([]);
  });

  it('leaves the ordinary domains in peace that those who are listed have elsewhere', () => {
    const ordinary = [...LIST.trustedDomains]
      .filter(
        (name) => name.endsWith('.mssante.fr') && !name.includes('mssante.mssante') && !name.startsWith('m'),
      )
      .map((name) => name.slice(0, -'.mssante.fr'.length))
      .flatMap((name) => [
        `${name}.fr`,
        `${name}.example`,
        `mail.${name}.fr`,
        `${name}-sante.fr`,
        `sante-${name}.fr`,
      ]);
    expect(ordinary.length).toBeGreaterThan(20_000);
    expect(ordinary.filter((domain) => isLookAlike(domain, LIST))).toEqual([]);
  });

  it.each(['espacesmssante.fr', 'ast74.auramssante.fr', 'uc-exemplemssante.fr', 'cgm-testmssante.example'])(
    'sees a listed name that has lost its dot: %s',
    (domain) => {
      expect(isLookAlike(domain, LIST)).toBe(true);
      expect(isLookAlike(domain)).toBe(false);
    },
  );

  it('takes a short listed name before it for an abbreviation in somebody’s name', () => {
    const list = { trustedDomains: new Set(['tea.mssante.fr', 'ac.mssante.fr']) };
    expect(isLookAlike('teamssante.example', list)).toBe(false);
    expect(isLookAlike('acmssante.example', list)).toBe(false);
  });
});

describe('isLookAlike, with names beside mssante.fr', () => {
  it.each([
    ['a hyphen for the dot', 'mss-operateur.example'],
    ['a lost dot', 'mssoperateur.example'],
    ['another top level', 'mss.operateur.test'],
    ['a longer name', 'mss.operateur.example.piege.test'],
    ['a letter missing', 'mss.operateu.example'],
    ['a letter doubled', 'mss.opperateur.example'],
    ['two letters swapped', 'mss.oeprateur.example'],
    ['an accent', 'mss.opérateur.example'],
    ['Cyrillic letters', 'mss.\u043E\u0440erateur.example'],
    ['r and n for m', 'rnss.operateur.example'],
  ])('sees through %s: %s', (_trick, domain) => {
    expect(isLookAlike(domain, NAMED)).toBe(true);
  });

  it.each([
    'mss.operateur.example',
    'operateur.example',
    'www.operateur.example',
    'sous.mss.operateur.example',
    'courrier-exemple.example',
    'mss.operatrice.example',
    'mss.operateur2.example',
    'bref.example',
    'breff.test',
  ])('leaves %s in peace', (domain) => {
    expect(isLookAlike(domain, NAMED)).toBe(false);
  });

  it('leaves those in peace who are unlike any listed name', () => {
    const label = fc.stringMatching(/^[a-z]{3,12}$/);
    fc.assert(
      fc.property(label, fc.constantFrom('fr', 'com', 'example'), (name, end) => {
        fc.pre(!/m|s.?a.?n/.test(name));
        return !isLookAlike(`${name}.${end}`, LIST) && !isLookAlike(`${name}.${end}`, NAMED);
      }),
    );
  });
});
