import fc from 'fast-check';
import { OpenRedaction } from 'openredaction';
import { stdnum } from 'stdnum';
import { findDigitRuns } from '../../utils/health/numbers/digit-runs';
import { findIdentifiers } from '../../utils/health/numbers/find-numbers';
import { anyNir, LAYOUTS, usualNir } from '../unit/identifiers/nir-groups';
import type { Figure } from './figure';
import { type Share, shareFigure } from './share';

/** Says whether it sees a NIR in a text. */
interface Finder {
  readonly name: string;
  readonly sees: (text: string) => Promise<boolean>;
}

const EACH = 100;
const RANDOM = 20_000;
/** openredaction takes milliseconds a text. */
const RANDOM_FOR_SLOW = 2_000;
const SEED = 97;

const PLAIN = [
  (number: string) => `Bonjour, merci de noter ${number} pour le dossier.`,
  (number: string) => `Le numéro ${number}, transmis hier, a été enregistré.`,
  (number: string) => `${number}`,
];
const NAMED = [
  (number: string) => `N° de sécurité sociale : ${number}`,
  (number: string) => `INS ${number}, merci.`,
  (number: string) => `Matricule : ${number}.`,
];

/**
 * How many NIR are found in every layout, with a word that names them (of anybody) and without (of people whose civil
 * record is complete), and how many random numbers of 15 digits are taken for one; ours, openredaction, and stdnum,
 * which checks a number and finds none: it is given every stretch that could be one.
 */
export async function measureNir(): Promise<Figure[]> {
  const finders = [
    { name: 'ours', sees: findOurs },
    { name: 'peer: stdnum fr.nir', sees: findByStdnum },
    openredaction(),
  ];
  const named = writeAll(anyNir, NAMED);
  const plain = writeAll(usualNir, PLAIN);
  const random = fc
    .sample(fc.stringMatching(/^\d{15}$/), { numRuns: RANDOM, seed: SEED })
    .map((number, at) => say(PLAIN, at, number));
  const figures: Figure[] = [];
  for (const { name, sees } of finders) {
    const isOurs = name === 'ours';
    const few = name.includes('openredaction') ? random.slice(0, RANDOM_FOR_SLOW) : random;
    const layouts = `${Object.keys(LAYOUTS).length} layouts`;
    figures.push(
      shareFigure(
        `NIR beside its name, ${name}`,
        await count(named, sees),
        layouts,
        isOurs ? { least: 100 } : {},
      ),
      shareFigure(
        `NIR in running text, ${name}`,
        await count(plain, sees),
        layouts,
        isOurs ? { least: 100 } : {},
      ),
      shareFigure(`random 15 digits taken, ${name}`, await count(few, sees), '', isOurs ? { most: 0.1 } : {}),
    );
  }
  return figures;
}

function writeAll(nir: typeof anyNir, sentences: typeof PLAIN): string[] {
  const numbers = fc.sample(nir, { numRuns: EACH, seed: SEED });
  return Object.values(LAYOUTS).flatMap((write) =>
    numbers.map((groups, at) => say(sentences, at, write(groups))),
  );
}

function say(sentences: typeof PLAIN, at: number, number: string): string {
  return sentences[at % sentences.length]?.(number) ?? number;
}

async function count(texts: readonly string[], sees: Finder['sees']): Promise<Share> {
  let hits = 0;
  for (const text of texts) if (await sees(text)) hits++;
  return { hits, of: texts.length };
}

async function findOurs(text: string): Promise<boolean> {
  return findIdentifiers(text, findDigitRuns(text)).some(({ kind }) => kind !== 'patient-number');
}

/** Digits with spaces or dots between, which it takes out by itself, and the Corsican letter. */
const COULD_BE = /(?<![\p{L}\d])\d(?:[\s.]?[\dAB]){14}(?![\p{L}\d])/gu;

async function findByStdnum(text: string): Promise<boolean> {
  return (text.match(COULD_BE) ?? []).some((number) => stdnum['FR']?.['nir']?.validate(number).isValid);
}

/** A NIR counts as seen whatever it is taken for, as long as it is taken whole and not for a card or a telephone. */
function openredaction(): Finder {
  const redactor = new OpenRedaction({});
  return {
    name: 'peer: openredaction',
    sees: async (text) => {
      const { detections } = await redactor.detect(text);
      return detections.some(
        ({ type, value }) => !/CARD|PHONE/i.test(type) && value.replace(/\D/g, '').length >= 13,
      );
    },
  };
}
