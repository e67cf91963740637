import { textIn } from '../../utils/campaign/text-in';
import type { ReportData } from './report-data';
import { useDesk } from './report-desk';
import { sayDay } from './say-date';

/** What is kept of lessons, of the practice webmail and of the guides, a line each. */
export function LearntList({ data }: { readonly data: ReportData }) {
  const { lang, words } = useDesk();
  const { kept: say } = words;
  const { progress, situations, steps } = data.learning;

  const titles = new Map<string, string>(
    data.campaigns.flatMap(({ id, lessons }) =>
      lessons.map((lesson) => [`${id}/${lesson.id}`, textIn(lesson.title, lang)] as const),
    ),
  );
  const campaignTitle = (id: string): string => {
    const campaign = data.campaigns.find((one) => one.id === id);
    return campaign === undefined ? id : textIn(campaign.title, lang);
  };
  const lines = [
    ...Object.entries(progress.known).map(([id, day]) => say.known(campaignTitle(id), sayDay(day, lang))),
    ...Object.entries(progress.lessons).map(([id, { done, shown, later, right, of }]) => {
      const title = titles.get(id) ?? id;
      if (done === null) return say.lessonSeen(title, shown, later);
      const line = say.lessonDone(title, sayDay(done, lang));
      return of === 0 ? line : `${line}, ${say.quiz(right, of)}`;
    }),
    ...Object.entries(situations).map(([id, { tries, mastered }]) => {
      const name = say.situations[id] ?? id;
      return mastered === null
        ? say.situationTried(name, tries)
        : say.situationDone(name, sayDay(mastered, lang), tries);
    }),
    ...(steps.length === 0 ? [] : [say.steps(steps.length)]),
  ];
  if (lines.length === 0) return <p class="empty">{say.learningEmpty}</p>;
  return (
    <ul class="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
