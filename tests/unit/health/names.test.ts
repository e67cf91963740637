import { describe, expect, it } from 'vitest';
import { loadDetectorData } from '../../../tools/health/load-detector-data';
import { createDetector } from '../../../utils/health/detect';
import { NO_OWN_WORDS } from '../../../utils/health/own-words';

const scan = createDetector(loadDetectorData())(NO_OWN_WORDS);

function weightOf(text: string, names: readonly string[]): number {
  return scan([{ kind: 'written', text }], names).evidence[0]?.weight ?? 0;
}

describe('the names of those a message is sent to', () => {
  it.each([
    ['as it is', 'Hernie discale opérée pour Claire.'],
    ['in capitals', 'Hernie discale opérée : CLAIRE.'],
    ['with accents that the address has not', 'Hernie discale opérée pour Hélène.'],
    ['after a greeting of somebody else', 'Bonjour Paul, hernie discale opérée pour Claire.'],
  ])('make a sentence speak of somebody: %s', (_how, text) => {
    expect(weightOf(text, ['claire', 'helene'])).toBeGreaterThan(weightOf(text, []));
  });

  it.each([
    ['in small letters', 'La coupe est claire : hernie discale.'],
    ['within a longer word', 'Clairement, hernie discale.'],
    ['greeted', 'Bonjour Claire, hernie discale.'],
    ['greeted by name and surname', 'Chère Claire Exemple, hernie discale.'],
    ['in another sentence', 'Bonjour Claire,\nHernie discale opérée.\nMerci de prévenir Claire.'],
  ])('tell nothing: %s', (_how, text) => {
    expect(scan([{ kind: 'written', text }], ['claire', 'exemple'])).toEqual(
      scan([{ kind: 'written', text }]),
    );
  });

  it('alone are no sign', () => {
    const text = 'Merci de transmettre le devis à Claire avant mardi.';
    expect(scan([{ kind: 'written', text }], ['claire'])).toEqual({ level: 'none', evidence: [] });
  });
});
