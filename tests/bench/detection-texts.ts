import { diceOf } from '../../tools/fictitious/random';
import {
  type Corpora,
  isCorporaFolder,
  listCaseSentences,
  type Part,
  readCorpora,
  readOwnSentences,
} from '../../tools/health/corpus';
import { mistype } from '../../tools/health/mistype';
import type { Segment } from '../../utils/health/evidence';
import { cutMail, listHealthMails, listSilentMails } from './detection-mails';
import type { Aim } from './share';

/** Messages of one kind, and what is wanted of the detector on them. */
export interface MessageSet {
  readonly name: string;
  readonly messages: readonly (readonly Segment[])[];
  /** `certain`: only that level counts as an alert. */
  readonly from: 'possible' | 'certain';
  readonly aim: Aim;
}

/** So many mails with clinical sentences in them are made, whatever the corpora hold. */
const MADE = 500;
/** A message of general sentences has so many. */
const GENERAL = 8;
const SEED = 1122;

/** The sets of a corpora folder, and of the project's own sentences. */
export function listMessageSets(folder: string | undefined, part: Part): MessageSet[] {
  const own = readOwnSentences(part);
  const sets = [
    set('own sentences: health', own.health.map(write), {}),
    set('own sentences: ordinary, false alarms', own.ordinary.map(write), {}),
    set('own mails (tuned on): health', listHealthMails(), {}),
    set('own mails (tuned on): ordinary, false alarms', listSilentMails(), {}),
  ];
  if (folder === undefined) return sets;
  if (!isCorporaFolder(folder)) throw new Error(`no corpora in ${folder}`);
  return [...listCorpusSets(readCorpora(folder, part)), ...sets];
}

function listCorpusSets(corpora: Corpora): MessageSet[] {
  const sentences = listCaseSentences(corpora.cases).map(({ text }) => text);
  const texts = (kind: keyof Corpora): Segment[][] => corpora[kind].map(({ text }) => write(text));
  const mails = corpora.emails.map(({ text }) => text);
  const dice = diceOf(SEED);
  return [
    set('whole cases', texts('cases'), { least: 99.6 }),
    set('clinical sentences', sentences.map(write), { least: 98 }),
    set('clinical sentences, quoted', sentences.map(quote), {}),
    set('clinical sentences, lower case without accents', sentences.map(flatten).map(write), {}),
    set(
      'clinical sentences, one mistake in ten words',
      sentences.map((text) => write(mistype(text, dice))),
      {},
    ),
    set('mails with 1 clinical sentence', makeMails(mails, sentences, 1, false), { least: 95 }),
    set('mails with 2 clinical sentences', makeMails(mails, sentences, 2, false), { least: 99 }),
    set('mails with 3 clinical sentences', makeMails(mails, sentences, 3, false), { least: 100 }),
    set('mails that quote 1 clinical sentence', makeMails(mails, sentences, 1, true), {}),
    set('homographs, false alarms', texts('homographs'), { most: 0.3 }),
    set('general sentences, false alarms', texts('ordinary'), { most: 0.2 }),
    set('ordinary mails, false alarms', mails.map(cutMail), { most: 0.3 }),
    set(`${GENERAL} general sentences a message, false alarms`, joinSentences(corpora.ordinary), {
      most: 0.3,
    }),
    set('impersonal sentences, any alert', texts('impersonal'), {}),
    { ...set('impersonal sentences, certain', texts('impersonal'), { most: 0.5 }), from: 'certain' },
    set('sentences of a health topic, any alert', texts('topics'), {}),
  ];
}

function set(name: string, messages: readonly (readonly Segment[])[], aim: Aim): MessageSet {
  return { name, messages, from: 'possible', aim };
}

function write(text: string): Segment[] {
  return [{ kind: 'written', text }];
}

function quote(text: string): Segment[] {
  return [
    { kind: 'written', text: 'Bonjour, je vous transfère ce message. Bonne journée.' },
    { kind: 'quoted', text },
  ];
}

function flatten(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Ordinary mails with clinical sentences on lines of their own somewhere in what was written, or in what is quoted. */
function makeMails(
  mails: readonly string[],
  sentences: readonly string[],
  count: number,
  isQuoted: boolean,
): Segment[][] {
  const dice = diceOf(SEED, count);
  const ordinary = mails.map(cutMail);
  return Array.from({ length: Math.min(MADE, ordinary.length * sentences.length) }, (_, index) => {
    const mail = ordinary[index % ordinary.length] ?? [];
    return mail.map((segment): Segment => {
      if (segment.kind !== (isQuoted ? 'quoted' : 'written')) return segment;
      const lines = segment.text.split('\n');
      for (let left = count; left > 0; left--)
        lines.splice(dice.int(lines.length + 1), 0, sentences[dice.int(sentences.length)] ?? '');
      return { ...segment, text: lines.join('\n') };
    });
  });
}

function joinSentences(texts: Corpora['ordinary']): Segment[][] {
  const count = Math.floor(texts.length / GENERAL);
  return Array.from({ length: count }, (_, index) =>
    write(
      texts
        .slice(index * GENERAL, (index + 1) * GENERAL)
        .map(({ text }) => text)
        .join('\n'),
    ),
  );
}
