import type { LocalText } from '../campaign/plan';
import type { Campaign, Lesson, Question } from '../campaign/schema';

type Change = (text: LocalText) => LocalText;

/** The campaign with each of its texts changed. Fields that the format does not know stay as they are. */
export function mapTexts(campaign: Campaign, change: Change): Campaign {
  return {
    ...campaign,
    title: change(campaign.title),
    lessons: campaign.lessons.map((lesson) => mapTextsOfLesson(lesson, change)),
    thanks: change(campaign.thanks),
  };
}

/** The lesson with each of its texts changed. */
export function mapTextsOfLesson(lesson: Lesson, change: Change): Lesson {
  const { picture } = lesson;
  return {
    ...lesson,
    title: change(lesson.title),
    invitations: lesson.invitations.map(change),
    body: change(lesson.body),
    ...(picture && { picture: { ...picture, alt: change(picture.alt) } }),
    quiz: lesson.quiz.map((question) => mapQuestion(question, change)),
    sources: lesson.sources.map((source) => ({ ...source, label: change(source.label) })),
  };
}

function mapQuestion(question: Question, change: Change): Question {
  return {
    ...question,
    question: change(question.question),
    answers: question.answers.map((answer) => ({
      ...answer,
      text: change(answer.text),
      explanation: change(answer.explanation),
    })),
  };
}
