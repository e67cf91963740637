import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partOf, readOwnSentences } from '../../../tools/health/corpus';
import { fitModel, type Training } from '../../../tools/health/train-fit';
import type { Lesson } from '../../../tools/health/train-sentences';
import { listExamples } from '../../../tools/health/train-vocabulary';
import {
  decodeModel,
  encodeModel,
  entryOf,
  PLACE_COUNT,
  placeOf,
  weightOf,
} from '../../../utils/health/model/linear-model';
import { scoreSentences } from '../../../utils/health/model/score';
import { findTellingWords } from '../../../utils/health/model/telling-words';
import { cutTokens } from '../../../utils/health/text/tokens';

const WEIGHTS = readFileSync(new URL('../../../utils/health/model/weights.bin', import.meta.url));
const model = decodeModel(WEIGHTS);

function tellingOf(text: string): string | null {
  const tokens = cutTokens(text);
  const words = findTellingWords(tokens, model, 0, tokens.count - 1);
  return words === null ? null : text.slice(tokens.starts[words.from], tokens.ends[words.to]);
}

function scoreOf(text: string): number {
  return Math.max(...scoreSentences(cutTokens(text), model));
}

describe('the model that ships', () => {
  it('is small', () => {
    expect(brotliCompressSync(WEIGHTS).length).toBeLessThan(40_000);
  });

  it('tells sentences apart', () => {
    const { health, ordinary } = readOwnSentences('dev');
    const isHigh = (text: string): boolean => scoreOf(text) > 0;
    expect(health.filter(isHigh).length / health.length).toBeGreaterThan(0.7);
    expect(ordinary.filter(isHigh).length / ordinary.length).toBeLessThan(0.2);
  });

  it.each([
    ['case', 'Elle présente une douleur du mollet.', 'ELLE PRÉSENTE UNE DOULEUR DU MOLLET.'],
    ['accents', 'Il a été hospitalisé pour une fièvre.', 'Il a ete hospitalise pour une fievre.'],
    ['which number', 'Température à 38,5 depuis 3 jours.', 'Température à 39,1 depuis 12 jours.'],
  ])('does not mind %s', (_what, one, other) => {
    expect(scoreOf(one)).toBeCloseTo(scoreOf(other), 5);
  });

  it('scores each sentence by itself', () => {
    const text = 'La réunion est reportée à jeudi.\nLe patient a une fièvre à 39.\nCordialement';
    const scores = scoreSentences(cutTokens(text), model);
    expect(scores.length).toBe(3);
    expect(scores[1]).toBeGreaterThan(Math.max(scores[0] ?? 0, scores[2] ?? 0));
    expect(scores[1]).toBeCloseTo(scoreOf('Le patient a une fièvre à 39.'), 5);
  });

  it('has nothing to say of no words', () => {
    expect(scoreSentences(cutTokens(' … '), model)).toEqual(new Float32Array(0));
  });

  it('names the words that told it most, on one line at most', () => {
    const text =
      'Comme convenu la semaine dernière au téléphone avec le service du personnel, la patiente présente une douleur abdominale avec des vomissements, merci de transmettre à qui de droit avant midi';
    const phrase = tellingOf(text) ?? '';
    expect(phrase).toContain('douleur abdominale');
    expect(phrase.length).toBeLessThanOrEqual(60);
  });
});

describe('the words that told it most', () => {
  it.each(['M. Modèle', 'Mme Camille Exemple', 'souple', '12/03/1979'])(
    'are none where there is but a name, a number or a single word: %s',
    (text) => expect(tellingOf(text)).toBeNull(),
  );

  it.each([
    'né le 03/1979, soudeur',
    '03/1979, fracture',
    'M. Modèle, fracture du poignet gauche',
    'La fracture de M. Modèle',
  ])('neither begin within a date nor are a bare name: %s', (text) => {
    const phrase = tellingOf(text) ?? 'une fracture';
    expect(phrase).not.toMatch(/^1979|^M\. Modèle$|^Modèle$/);
    expect(phrase).toMatch(/soudeur|né le|fracture/);
    expect(phrase).toContain(' ');
  });

  it('are named in capitals, too', () => {
    expect(tellingOf('LA PATIENTE PRÉSENTE UNE DOULEUR ABDOMINALE')).toContain('DOULEUR');
  });
});

describe('the packed form of a model', () => {
  const entry = fc.tuple(fc.integer(), fc.integer({ min: -128, max: 127 }).filter(Boolean));

  it('comes back as it went', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 300 }),
        fc.float({ noNaN: true, noDefaultInfinity: true }),
        (entries, bias) => {
          const table = new Int16Array(PLACE_COUNT);
          for (const [key, weight] of entries) table[placeOf(key)] = entryOf(key, weight);
          const { table: read, ...rest } = decodeModel(encodeModel({ table, bias, scale: 0.5 }));
          expect(rest).toEqual({ bias, scale: 0.5 });
          expect(Buffer.from(read.buffer).equals(Buffer.from(table.buffer))).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('gives a key its weight, and nothing to a key that only shares its place', () => {
    fc.assert(
      fc.property(entry, fc.integer({ min: 1, max: 255 }), ([key, weight], other) => {
        const table = new Int16Array(PLACE_COUNT);
        table[placeOf(key)] = entryOf(key, weight);
        expect(weightOf(table, key)).toBe(weight);
        expect(weightOf(table, key ^ other)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it.each([0, 5, 11, 12, 40, WEIGHTS.length - 1])('is refused when it is cut after %i bytes', (length) => {
    expect(() => decodeModel(WEIGHTS.subarray(0, length))).toThrow();
  });

  it('is refused when it is something else', () => {
    expect(() => decodeModel(new TextEncoder().encode('no model at all, but a text'))).toThrow();
  });
});

describe('training', () => {
  const training: Training = {
    seed: 1,
    rounds: 5,
    rate: 0.3,
    decay: 1e-4,
    features: 500,
    most: 12,
    common: 20,
  };
  const lessons: Lesson[] = [
    ...['douleur au genou', 'douleur à la hanche', 'grosse douleur ce matin', 'douleur chez Zébulon'],
    ...['fièvre et douleur', 'une fièvre ce matin', 'fièvre à 39'],
  ].map((text, index) => ({ text, isHealth: true, weight: 1, origin: `health ${index}` }));
  lessons.push(
    ...[
      'réunion ce matin',
      'la réunion à 9 h',
      'une réunion au siège',
      'facture ce matin',
      'la facture et le devis',
    ].map((text, index) => ({ text, isHealth: false, weight: 1, origin: `ordinary ${index}` })),
  );

  it('gives the same bytes for the same texts', () => {
    const train = (): Uint8Array => encodeModel(fitModel(listExamples(lessons), training));
    expect(train()).toEqual(train());
  });

  it('learns what several documents have in common', () => {
    const learnt = fitModel(listExamples(lessons), training);
    const score = (text: string): number => scoreSentences(cutTokens(text), learnt)[0] ?? 0;
    expect(score('douleur')).toBeGreaterThan(score('réunion'));
  });

  it('learns no name and nothing that stands in fewer than three documents', () => {
    const learnt = fitModel(listExamples(lessons), training);
    const score = (text: string): number => scoreSentences(cutTokens(text), learnt)[0] ?? 0;
    expect(score('Zébulon')).toBe(score('inconnu'));
    expect(score('hanche')).toBe(score('inconnu'));
  });

  it('never counts for health what ordinary sentences often say', () => {
    const strict = fitModel(listExamples(lessons), { ...training, common: 1 });
    const score = (text: string): number => scoreSentences(cutTokens(text), strict)[0] ?? 0;
    expect(score('ce matin')).toBeLessThanOrEqual(score('inconnu'));
  });
});

describe('the split of the texts', () => {
  it('hangs on the text alone, six parts to tune on, two to set thresholds, two to report', () => {
    const parts = Array.from({ length: 5000 }, (_, index) => partOf(`texte ${index}`));
    const share = (part: string): number => parts.filter((one) => one === part).length / parts.length;
    expect(partOf('texte 1')).toBe(parts[1]);
    expect(share('tune')).toBeCloseTo(0.6, 1);
    expect(share('dev')).toBeCloseTo(0.2, 1);
    expect(share('report')).toBeCloseTo(0.2, 1);
  });
});
