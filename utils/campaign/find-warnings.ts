import { isLookAlike } from '../trust/look-alike';
import { daysFromTo } from './days';
import { blocksIn, linksIn, parseMarkdown } from './markdown';
import { remarkAt } from './place';
import { WORDS_A_MINUTE, wordsIn, wordsInMarkdown } from './reading-length';
import type { Message, Path, Remark } from './remark';
import { type Campaign, campaignSchema, type Lesson } from './schema';
import { textsOf } from './texts-of';

/** Above this, in words, a sentence must be read twice. */
const LONGEST_SENTENCE = 35;

const DAYS_OF_WEEK = 7;

/** What could be better about a valid campaign, in the order of the document. `document`: as it was written. */
export function* findWarnings(campaign: Campaign, document: object): Generator<Remark> {
  yield* unknownFields(document);
  yield* missingLanguages(campaign);
  yield* unreachableLessons(campaign);
  for (const [at, lesson] of campaign.lessons.entries()) {
    const path: Path = ['lessons', at];
    yield* tooMuchToRead(lesson, path);
    yield* missingSources(lesson, path);
    yield* alikeExplanations(lesson, path);
    for (const [nth, { url }] of lesson.sources.entries())
      yield* oddHost([...path, 'sources', nth, 'url'], url);
  }
  for (const { path, text, isMarkdown } of textsOf(campaign)) {
    for (const lang of ['fr', 'en'] as const) {
      const words = text[lang];
      if (words === undefined) continue;
      yield* longSentences([...path, lang], isMarkdown ? blocksIn(parseMarkdown(words)) : [words]);
      if (isMarkdown) yield* oddLinks([...path, lang], words);
    }
  }
}

/** Fields of the document itself and of its lessons that the format does not know, misspelt for the most part. */
function* unknownFields(document: object): Generator<Remark> {
  const known = new Set(Object.keys(campaignSchema.shape));
  for (const key of Object.keys(document))
    if (!known.has(key) && key !== '$schema') yield unknownField([], key);
  if (!('lessons' in document) || !Array.isArray(document.lessons)) return;
  const ofLesson = new Set(Object.keys(campaignSchema.shape.lessons.def.element.shape));
  for (const [at, lesson] of document.lessons.entries()) {
    for (const key of Object.keys(lesson)) if (!ofLesson.has(key)) yield unknownField(['lessons', at], key);
  }
}

function unknownField(path: Path, key: string): Remark {
  const name = key.slice(0, 60);
  return remarkAt(path, {
    fr: `le champ « ${name} » n’existe pas ; il n’est pas lu.`,
    en: `there is no field “${name}”; it is not read.`,
  });
}

function* missingLanguages({ languages }: Campaign): Generator<Remark> {
  if (languages.length > 1) return;
  yield remarkAt(
    ['languages'],
    languages[0] === 'fr'
      ? {
          fr: 'la campagne n’a pas d’anglais ; tout le monde la lira en français.',
          en: 'the campaign has no English; everybody will read it in French.',
        }
      : {
          fr: 'la campagne n’a pas de français ; tout le monde la lira en anglais.',
          en: 'the campaign has no French; everybody will read it in English.',
        },
  );
}

/**
 * Lessons that even a person who takes every offer at once never gets: their day comes after the period's end, or they
 * are for a first day that another lesson has taken.
 */
function* unreachableLessons({ lessons, period, daysBetween }: Campaign): Generator<Remark> {
  const length = period.to === null ? Number.POSITIVE_INFINITY : daysFromTo(period.from, period.to);
  let next = 0;
  for (const [at, { occasions }] of lessons.entries()) {
    const isForFirstDay = occasions.every((occasion) => occasion === 'first-day');
    const isWeekly = occasions.every((occasion) => occasion === 'weekly' || occasion === 'first-day');
    if (isForFirstDay && next > 0) {
      yield remarkAt(['lessons', at], {
        fr: 'elle n’est prévue que pour le premier jour, qu’une autre leçon a déjà pris ; personne ne la verra.',
        en: 'it is for the first day only, which another lesson has taken already; nobody will see it.',
      });
      continue;
    }
    const day = next > 0 && isWeekly ? Math.max(next, next - daysBetween + DAYS_OF_WEEK) : next;
    if (day > length) {
      yield remarkAt(['lessons', at], {
        fr: `elle viendrait au plus tôt le jour ${day + 1} de la campagne, qui n’en dure que ${length + 1} ; personne ne la verra.`,
        en: `it would come on day ${day + 1} of the campaign at the earliest, which lasts ${length + 1} only; nobody will see it.`,
      });
    }
    next = day + daysBetween;
  }
}

function* tooMuchToRead({ body }: Lesson, path: Path): Generator<Remark> {
  for (const lang of ['fr', 'en'] as const) {
    const words = wordsInMarkdown(body[lang] ?? '');
    if (words <= WORDS_A_MINUTE) continue;
    const minutes = Math.round((words / WORDS_A_MINUTE) * 10) / 10;
    yield remarkAt([...path, 'body', lang], {
      fr: `${words} mots, soit ${String(minutes).replace('.', ',')} minute de lecture ; une leçon en demande une (${WORDS_A_MINUTE} mots).`,
      en: `${words} words, which is ${minutes} minutes of reading; a lesson takes one (${WORDS_A_MINUTE} words).`,
    });
  }
}

function* missingSources({ sources }: Lesson, path: Path): Generator<Remark> {
  if (sources.length > 0) return;
  yield remarkAt(path, { fr: 'elle ne cite aucune source.', en: 'it names no source.' });
}

function* alikeExplanations({ quiz }: Lesson, path: Path): Generator<Remark> {
  for (const [at, { answers }] of quiz.entries()) {
    for (const lang of ['fr', 'en'] as const) {
      const said = answers.flatMap(({ explanation }) => explanation[lang]?.trim() ?? []);
      if (new Set(said).size === said.length) continue;
      yield remarkAt([...path, 'quiz', at], {
        fr: 'deux réponses ont la même explication ; dites pour chacune ce qui la rend juste ou fausse.',
        en: 'two answers have the same explanation; say of each what makes it right or wrong.',
      });
      break;
    }
  }
}

function* longSentences(path: Path, blocks: readonly string[]): Generator<Remark> {
  const longest = Math.max(0, ...blocks.flatMap((block) => block.split(/[.!?…;:](?=\s|$)/).map(wordsIn)));
  if (longest <= LONGEST_SENTENCE) return;
  yield remarkAt(path, {
    fr: `une phrase a ${longest} mots ; au-delà de ${LONGEST_SENTENCE}, on la lit deux fois.`,
    en: `a sentence has ${longest} words; above ${LONGEST_SENTENCE} it is read twice.`,
  });
}

function* oddLinks(path: Path, text: string): Generator<Remark> {
  const root = parseMarkdown(text);
  for (const { url, words } of linksIn(root)) {
    yield* oddHost(path, url);
    const shown = /^\s*(?:https?:\/\/)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(?:[/?#:]|\s*$)/u.exec(words)?.[1];
    const host = hostOf(url);
    if (shown !== undefined && withoutWww(shown) !== withoutWww(host)) {
      yield remarkAt(path, {
        fr: `le lien montre ${shown} et mène à ${host}.`,
        en: `the link shows ${shown} and leads to ${host}.`,
      });
    }
  }
  if (blocksIn(root).some((block) => /\bhttp:\/\//i.test(block))) yield remarkAt(path, PLAIN_HTTP);
}

const PLAIN_HTTP: Message = {
  fr: 'une adresse en http:// n’est pas protégée ; cherchez celle en https://.',
  en: 'an address with http:// is not protected; look for the one with https://.',
};

function* oddHost(path: Path, url: string): Generator<Remark> {
  const host = hostOf(url);
  const isForeignSpelling = host.split('.').some((label) => label.startsWith('xn--'));
  if (!isForeignSpelling && (host === 'mssante.fr' || !isLookAlike(withoutWww(host)))) return;
  yield remarkAt(path, {
    fr: `l’adresse ${host} peut être prise pour une autre ; vérifiez-la lettre à lettre.`,
    en: `the address ${host} can be taken for another; check it letter by letter.`,
  });
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

function withoutWww(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
