import { describe, expect, it } from 'vitest';
import { loadDetectorData } from '../../../tools/health/load-detector-data';
import { createDetector } from '../../../utils/health/detect';
import { NO_OWN_WORDS, type OwnWords } from '../../../utils/health/own-words';

const makeScan = createDetector(loadDetectorData());

function find(own: Partial<OwnWords>, text: string): string[] {
  const { evidence } = makeScan({ ...NO_OWN_WORDS, ...own })([{ kind: 'written', text }]);
  return evidence.filter(({ kind }) => kind !== 'model').map(({ kind, text: found }) => `${kind}: ${found}`);
}

describe('own words', () => {
  it.each([
    ['a word', 'Camille Exemple entre au Bourgeon.', ['own-term: Bourgeon']],
    ['in capitals and without accents', 'M. Exemple, PROTOCOLE ETOILE.', ['own-term: PROTOCOLE ETOILE']],
    ['in the plural', 'Les protocoles étoiles de M. Exemple.', ['own-term: protocoles étoiles']],
    ['with a little word', 'Le protocole de l’étoile de M. Exemple.', ['own-term: protocole de l’étoile']],
    ['not a part of one', 'Le protocole de M. Exemple.', []],
  ])('count as health data: %s', (_what, text, found) => {
    expect(find({ terms: ['bourgeon', 'protocole étoile'] }, text)).toEqual(found);
  });

  it('take the words of an exception out, and leave longer phrases', () => {
    const own = { exceptions: ['hernie'] };
    expect(find(own, 'M. Exemple a une hernie.')).toEqual([]);
    expect(find(own, 'M. Exemple a une hernie discale.')).not.toEqual([]);
    expect(find({}, 'M. Exemple a une hernie.')).toEqual(['term: hernie']);
  });

  it('set aside, leave nothing of their sentence to the model', () => {
    const text = 'On retrouve une hernie au scanner du patient.';
    const scan = (own: Partial<OwnWords>) =>
      makeScan({ ...NO_OWN_WORDS, ...own })([{ kind: 'written', text }]);
    const found = scan({}).evidence.map((one) => one.text);
    expect(found.length).toBeGreaterThan(0);
    expect(scan({ exceptions: found })).toEqual({ level: 'none', evidence: [] });
    expect(scan({ isDismissed: (phrase) => found.includes(phrase) })).toEqual({
      level: 'none',
      evidence: [],
    });
  });

  it('never take an identifier out', () => {
    const isDismissed = (): boolean => true;
    expect(find({ isDismissed }, 'NIR 2 55 08 14 168 025 38, lymphome')).toEqual([
      'nir: 2 55 08 14 168 025 38',
    ]);
  });
});
