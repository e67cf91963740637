import { SITUATIONS } from '../learning/situations';
import { BUNDLED_PICTURES } from './bundled-pictures';
import { isSafeLink, type RefusedMarkdown, refusedIn } from './markdown';
import { remarkAt } from './place';
import type { Message, Path, Remark } from './remark';
import type { Campaign, Lesson } from './schema';
import { type PlacedText, textsOf } from './texts-of';

const EXERCISES: ReadonlySet<string> = new Set(SITUATIONS);
const PICTURES: ReadonlySet<string> = new Set(BUNDLED_PICTURES);

/** What is wrong with a campaign that its schema has nothing against, in the order of the document. */
export function* findProblems(campaign: Campaign): Generator<Remark> {
  yield* problemsOfPeriod(campaign);
  const seen = new Map<string, number>();
  for (const [at, lesson] of campaign.lessons.entries()) {
    const path: Path = ['lessons', at];
    const before = seen.get(lesson.id);
    if (before !== undefined) yield sameName([...path, 'id'], lesson.id, before);
    seen.set(lesson.id, at);
    yield* problemsOfLesson(lesson, path);
  }
  for (const text of textsOf(campaign)) yield* problemsOfText(text, campaign.languages);
}

function* problemsOfPeriod({ period: { from, to } }: Campaign): Generator<Remark> {
  for (const [key, day] of Object.entries({ from, to })) {
    if (day !== null && !isDay(day)) {
      yield remarkAt(['period', key], {
        fr: `le ${day} n’existe pas au calendrier.`,
        en: `there is no ${day} in the calendar.`,
      });
    }
  }
  if (to !== null && to < from) {
    yield remarkAt(['period'], {
      fr: `elle finit (${to}) avant de commencer (${from}).`,
      en: `it ends (${to}) before it begins (${from}).`,
    });
  }
}

function* problemsOfLesson({ picture, exercise, quiz, sources }: Lesson, path: Path): Generator<Remark> {
  if (picture !== undefined && 'bundled' in picture.source && !PICTURES.has(picture.source.bundled)) {
    const name = picture.source.bundled;
    yield remarkAt([...path, 'picture'], {
      fr: `l’extension n’a pas d’image « ${name} ».`,
      en: `the extension has no picture “${name}”.`,
    });
  }
  if (exercise !== undefined && !EXERCISES.has(exercise)) {
    yield remarkAt([...path, 'exercise'], {
      fr: `il n’y a pas d’exercice « ${exercise} » ; choisissez parmi ${SITUATIONS.join(', ')}.`,
      en: `there is no exercise “${exercise}”; choose among ${SITUATIONS.join(', ')}.`,
    });
  }
  for (const [at, { answers }] of quiz.entries()) {
    if (answers.some(({ isRight }) => isRight)) continue;
    yield remarkAt([...path, 'quiz', at], {
      fr: 'aucune réponse n’est juste ; il en faut une au moins.',
      en: 'no answer is right; at least one must be.',
    });
  }
  for (const [at, { url }] of sources.entries()) {
    if (!isSafeLink(url)) yield remarkAt([...path, 'sources', at, 'url'], MARKDOWN.link);
  }
}

function* problemsOfText(
  { path, text, isMarkdown }: PlacedText,
  languages: Campaign['languages'],
): Generator<Remark> {
  for (const lang of languages) {
    if (text[lang]?.trim()) continue;
    yield remarkAt([...path, lang], { fr: 'ce texte manque.', en: 'this text is missing.' });
  }
  if (!isMarkdown) return;
  for (const lang of ['fr', 'en'] as const) {
    for (const refused of refusedIn(text[lang] ?? '')) yield remarkAt([...path, lang], MARKDOWN[refused]);
  }
}

const MARKDOWN: Readonly<Record<RefusedMarkdown, Message>> = {
  tangled: {
    fr: 'trop de signes de mise en forme, ou trop imbriqués, pour une leçon.',
    en: 'too many marks of formatting, or nested too deeply, for a lesson.',
  },
  html: {
    fr: 'le HTML n’est pas permis ; écrivez en Markdown.',
    en: 'HTML is not allowed; write Markdown.',
  },
  picture: {
    fr: 'une image ne se met pas dans le texte ; mettez-la dans « picture ».',
    en: 'a picture cannot stand in the text; put it into “picture”.',
  },
  code: {
    fr: 'un bloc de code (ou quatre espaces en début de ligne) n’est pas permis.',
    en: 'a block of code (or four spaces at the beginning of a line) is not allowed.',
  },
  heading: {
    fr: 'les titres vont de ## à ####.',
    en: 'headings go from ## to ####.',
  },
  link: {
    fr: 'un lien porte toute son adresse, qui commence par https:// et n’a ni nom ni mot de passe.',
    en: 'a link bears its whole address, which begins with https:// and has neither name nor password.',
  },
  other: {
    fr: 'cette mise en forme n’est pas permise.',
    en: 'this kind of formatting is not allowed.',
  },
};

function sameName(path: Path, name: string, first: number): Remark {
  return remarkAt(path, {
    fr: `« ${name} » est déjà le nom de la leçon ${first + 1}.`,
    en: `“${name}” is already the name of lesson ${first + 1}.`,
  });
}

/** Whether the calendar has this `YYYY-MM-DD`. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
