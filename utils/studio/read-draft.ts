import { OCCASIONS, ROLES } from '../campaign/plan';
import type { Lesson, Picture, Question } from '../campaign/schema';
import type { DraftCampaign } from './draft';
import { createReader, type Reader, type Unplaced } from './reader';

export interface ReadDraft {
  readonly draft: DraftCampaign;
  /** What the document holds and a campaign has no place for: nothing of a file is lost without a word. */
  readonly unplaced: readonly Unplaced[];
}

/**
 * Reads a document into a draft, however far from a campaign it is: what is missing is empty, a plain text becomes a
 * French one, what cannot be placed is put aside. Null: no JSON object, so that there is nothing to write on.
 */
export function readDraft(document: unknown): ReadDraft | null {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return null;
  const unplaced: Unplaced[] = [];
  const reader = createReader(document, [], (left) => void unplaced.push(left));
  reader.know('format', 'version', '$schema');
  const languages = reader.oneOfEach('languages', ['fr', 'en']);
  const draft: DraftCampaign = {
    format: 'pli-sur-campaign',
    version: 1,
    id: reader.text('id'),
    title: reader.local('title'),
    languages: languages.length > 0 ? languages : ['fr'],
    audience: reader.oneOfEach('audience', ['all', ...ROLES]),
    period: reader.object('period', (period) => ({
      from: period.text('from'),
      to: period.text('to') || null,
    })) ?? {
      from: '',
      to: null,
    },
    daysBetween: reader.number('daysBetween'),
    lessons: reader.list('lessons', readLesson),
    thanks: reader.local('thanks'),
  };
  reader.end();
  return { draft, unplaced };
}

function readLesson(reader: Reader): Lesson {
  const picture = reader.object('picture', readPicture);
  const exercise = reader.text('exercise');
  const rules = reader.texts('rules');
  return {
    id: reader.text('id'),
    title: reader.local('title'),
    invitations: reader.locals('invitations'),
    occasions: reader.oneOfEach('occasions', OCCASIONS),
    ...(rules.length > 0 && { rules }),
    minutes: reader.number('minutes'),
    body: reader.local('body'),
    ...(picture && { picture }),
    ...(exercise !== '' && { exercise }),
    quiz: reader.list('quiz', readQuestion),
    sources: reader.list('sources', (source) => ({ label: source.local('label'), url: source.text('url') })),
  };
}

function readPicture(reader: Reader): Picture {
  const source = reader.object('source', (inner): Picture['source'] => {
    const data = inner.text('data');
    return data === '' ? { bundled: inner.text('bundled') } : { data };
  });
  return { source: source ?? { bundled: '' }, alt: reader.local('alt') };
}

function readQuestion(reader: Reader): Question {
  return {
    question: reader.local('question'),
    answers: reader.list('answers', (answer) => ({
      text: answer.local('text'),
      isRight: answer.flag('isRight'),
      explanation: answer.local('explanation'),
    })),
  };
}
