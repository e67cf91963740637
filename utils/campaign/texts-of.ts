import type { LocalText } from './plan';
import type { Path } from './remark';
import type { Campaign, Lesson } from './schema';

export interface PlacedText {
  readonly path: Path;
  readonly text: LocalText;
  readonly isMarkdown: boolean;
}

/** Every text of a campaign that somebody reads, in the order of the document. */
export function textsOf(campaign: Campaign): PlacedText[] {
  return [
    plain(['title'], campaign.title),
    ...campaign.lessons.flatMap((lesson, at) => textsOfLesson(lesson, ['lessons', at])),
    { path: ['thanks'], text: campaign.thanks, isMarkdown: true },
  ];
}

function textsOfLesson(lesson: Lesson, path: Path): PlacedText[] {
  return [
    plain([...path, 'title'], lesson.title),
    ...lesson.invitations.map((text, at) => plain([...path, 'invitations', at], text)),
    { path: [...path, 'body'], text: lesson.body, isMarkdown: true },
    ...(lesson.picture ? [plain([...path, 'picture', 'alt'], lesson.picture.alt)] : []),
    ...lesson.quiz.flatMap(({ question, answers }, at) => [
      plain([...path, 'quiz', at, 'question'], question),
      ...answers.flatMap(({ text, explanation }, nth) => [
        plain([...path, 'quiz', at, 'answers', nth, 'text'], text),
        plain([...path, 'quiz', at, 'answers', nth, 'explanation'], explanation),
      ]),
    ]),
    ...lesson.sources.map(({ label }, at) => plain([...path, 'sources', at, 'label'], label)),
  ];
}

function plain(path: Path, text: LocalText): PlacedText {
  return { path, text, isMarkdown: false };
}
