import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCompactForm } from '../../../../utils/trust/list/compact-form';
import { readTrustList } from '../../../../utils/trust/list/read-trust-list';
import { entryXml, listXml, wholeList } from '../whole-list';

const WHOLE = wholeList();
const SMALL = listXml([entryXml('medecin.mssante.fr'), entryXml('pro.mssante.fr', 'BETA')]);
const SIGNATURE = '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo/></Signature>';

async function* piecesOf(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

function problemOf(text: string): Promise<unknown> {
  return readTrustList(text).then(
    () => null,
    (error) => error.problem,
  );
}

describe('readTrustList, of the XML of the liste blanche', () => {
  it('finds each name of a whole list once', async () => {
    const list = await readTrustList(piecesOf(WHOLE.xml, 65_536));
    expect(list.names).toEqual(WHOLE.names);
    expect(list.entries).toBe(WHOLE.entries);
    expect(list.rejected).toHaveLength(WHOLE.rejected);
    expect(list.generatedAt).toBe('2026-06-11T04:00:00Z');
    expect(list.signature).toBe('none');
  });

  it('keeps nothing of the contacts', async () => {
    const kept = JSON.stringify(await readTrustList(WHOLE.xml));
    expect(kept).not.toMatch(/responsable|support|01 99|ALPHA|CN=/);
  });

  it('counts a name with an @ as no domain, and does not repeat what may be an address', async () => {
    const list = await readTrustList(
      listXml([entryXml('pro.mssante.fr'), entryXml('camille@exemple.mssante.fr')]),
    );
    expect(list.names).toEqual(['pro.mssante.fr']);
    expect(list.rejected).toEqual([{ entry: 2, reason: 'address' }]);
  });

  it.each([
    ['*.exemple.mssante.fr', 'wildcard'],
    ['mssante', 'not-a-domain'],
    ['', 'not-a-domain'],
    ['deux mots.mssante.fr', 'not-a-domain'],
    ['vide..mssante.fr', 'not-a-domain'],
    ['192.0.2.1', 'not-a-domain'],
    ['https://exemple.mssante.fr', 'not-a-domain'],
    ['cass\uFFFD.mssante.fr', 'not-a-domain'],
    [`${'a.'.repeat(200)}mssante.fr`, 'not-a-domain'],
  ])('rejects %j (%s)', async (name, reason) => {
    const list = await readTrustList(listXml([entryXml(name), entryXml('pro.mssante.fr')]));
    expect(list.rejected).toEqual([{ entry: 1, reason, name: name.slice(0, 100) }]);
    expect(list.names).toEqual(['pro.mssante.fr']);
  });

  it.each([1, 2, 7, 100])('reads the same from pieces of %i characters', async (size) => {
    expect(await readTrustList(piecesOf(SMALL, size))).toEqual(await readTrustList(SMALL));
  });

  it('does not mind prefixes, another namespace, comments, CDATA and a byte order mark', async () => {
    const xml = `\uFEFF<lb:ListeBlancheMSSante xmlns:lb="urn:autre" version="2"><!-- <Nom>non.example</Nom> --><lb:ListeDomaines>
      <lb:Domaine><lb:Nom>me<![CDATA[decin]]>.mssante.fr</lb:Nom></lb:Domaine></lb:ListeDomaines></lb:ListeBlancheMSSante>`;
    const list = await readTrustList(xml);
    expect(list.names).toEqual(['medecin.mssante.fr']);
    expect(list.generatedAt).toBeNull();
  });

  it('passes over elements that are unknown today, whatever names stand in them', async () => {
    const unknown = '<Operateurs><Domaine><Nom>autre.example</Nom></Domaine></Operateurs>';
    expect((await readTrustList(listXml([entryXml('pro.mssante.fr')], unknown))).names).toEqual([
      'pro.mssante.fr',
    ]);
  });

  it('says of a signature that it was not verified', async () => {
    expect((await readTrustList(listXml([entryXml('pro.mssante.fr')], SIGNATURE))).signature).toBe(
      'not-verified',
    );
  });

  it('takes an odd date for none', async () => {
    const list = await readTrustList(SMALL.replace('2026-06-11T04:00:00Z', 'hier'));
    expect(list.generatedAt).toBeNull();
  });

  it('refuses a file that is cut anywhere', async () => {
    const end = SMALL.indexOf('</ListeBlancheMSSante>') + '</ListeBlancheMSSante'.length;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: end }), async (at) => {
        expect(await problemOf(SMALL.slice(0, at))).toBe('cut');
      }),
      { numRuns: 300 },
    );
  });

  it('refuses a file that goes on as something else', async () => {
    expect(await problemOf(`${SMALL.slice(0, 400)}<!DOCTYPE html><p>Erreur`)).toBe('cut');
    expect(await problemOf(`${SMALL}<ListeBlancheMSSante/>`)).toBe('cut');
  });

  it.each([
    '<!doctype html><html><body>Connexion</body></html>',
    '<!DOCTYPE html>\n<html><head><title>Portail captif</title></head></html>',
    '<html><p>pas fermé<br></html>',
    '<rss><channel><ListeBlancheMSSante/></channel></rss>',
    '<feed xmlns="http://www.w3.org/2005/Atom"/>',
    '<<<',
  ])('refuses other mark-up: %s', async (text) => {
    expect(await problemOf(text)).toBe('foreign');
  });

  it('is not moved by a DTD', async () => {
    const bomb = `<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    const withBomb = SMALL.replace('?>', `?>${bomb}`);
    expect((await readTrustList(withBomb)).names).toHaveLength(2);
    expect(await problemOf(withBomb.replace('fictif', '&b;'))).toBe('cut');
    expect(await problemOf(withBomb.replace('medecin.mssante', '&x;'))).toBe('cut');
  });

  it('calls a list without a single domain empty', async () => {
    expect(await problemOf(listXml([]))).toBe('empty');
    expect(await problemOf(listXml([entryXml('a@b.mssante.fr')]))).toBe('empty');
    expect(await problemOf('<ListeBlancheMSSante/>')).toBe('empty');
  });

  it('stops reading what is not a trust list', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) {
        asked += 1;
        yield '<html>'.repeat(1_000);
      }
    }
    await expect(readTrustList(endless())).rejects.toThrow('foreign');
    expect(asked).toBe(1);
  });

  it('stops reading what has no end', async () => {
    async function* endless(): AsyncGenerator<string> {
      yield '<ListeBlancheMSSante>';
      for (;;) yield ' '.repeat(1_000_000);
    }
    await expect(readTrustList(endless())).rejects.toThrow('foreign');
  });
});

describe('readTrustList, of a plain list', () => {
  it('takes a domain a line, without comments and blank lines', async () => {
    const list = await readTrustList(
      '# Notre liste\r\n\r\nMedecin.MSSANTE.fr  # médecins\rpro.mssante.fr\n pro.mssante.fr ',
    );
    expect(list).toEqual({
      names: ['medecin.mssante.fr', 'pro.mssante.fr'],
      entries: 3,
      rejected: [],
      generatedAt: null,
      signature: 'none',
    });
  });

  it('reads the same from single characters', async () => {
    const text = 'a.mssante.fr\r\nb.mssante.fr\n';
    expect(await readTrustList(piecesOf(text, 1))).toEqual(await readTrustList(text));
  });

  it('shows the lines that are no domains', async () => {
    const list = await readTrustList('a.mssante.fr\nbonjour\nb.mssante.fr');
    expect(list.rejected).toEqual([{ entry: 2, reason: 'not-a-domain', name: 'bonjour' }]);
  });

  it.each([
    '404 Not Found',
    'PK\u0003\u0004\u0000',
    'nom;prénom\nexemple;camille',
    'a@b.example\nc@d.example',
  ])('refuses other text: %j', async (text) => expect(await problemOf(text)).toBe('foreign'));

  it.each(['', '  \n', '\uFEFF', '# rien\n'])('calls %j empty', async (text) => {
    expect(await problemOf(text)).toBe('empty');
  });
});

describe('readTrustList, of our compact form', () => {
  it('gives back what was written', async () => {
    const list = await readTrustList(WHOLE.xml);
    const read = await readTrustList(piecesOf(await writeCompactForm(list), 1_000));
    expect(read).toEqual({ ...list, rejected: [] });
  });

  it('gives back any names', async () => {
    const name = fc
      .tuple(fc.domain(), fc.constantFrom('', '.mssante.fr'))
      .map(([domain, end]) => domain.toLowerCase() + end);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1 }), async (written) => {
        const { names } = await readTrustList(written.join('\n'));
        const compact = await writeCompactForm({ names, entries: names.length, generatedAt: null });
        expect((await readTrustList(compact)).names).toEqual(names);
      }),
    );
  });

  it('is small: no more than a dozen characters a name and its first line', async () => {
    const compact = await writeCompactForm(await readTrustList(WHOLE.xml));
    expect(compact.length).toBeLessThan(WHOLE.xml.length / 30);
    expect(compact).toContain('\nmedecin.\n');
  });

  it('shows a cut, and a changed letter', async () => {
    const compact = await writeCompactForm(await readTrustList(SMALL));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 30, max: compact.length - 1 }), async (at) => {
        expect(await problemOf(compact.slice(0, at))).toBe('cut');
      }),
    );
    expect(await problemOf(compact.replace('medecin.', 'medecim.'))).toBe('cut');
  });

  it('refuses other JSON and versions to come', async () => {
    const compact = await writeCompactForm(await readTrustList(SMALL));
    expect(await problemOf('{"error":"not found"}')).toBe('foreign');
    expect(await problemOf('{"error":"not found"}\n')).toBe('foreign');
    expect(await problemOf(compact.replace('"version":1', '"version":2'))).toBe('foreign');
  });

  it('calls one without names empty', async () => {
    expect(await problemOf(await writeCompactForm({ names: [], entries: 0, generatedAt: null }))).toBe(
      'empty',
    );
  });
});
