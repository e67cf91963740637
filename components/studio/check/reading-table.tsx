import { useMemo } from 'preact/hooks';
import { textIn } from '../../../utils/campaign/text-in';
import type { DraftCampaign } from '../../../utils/studio/draft';
import { readingOf } from '../../../utils/studio/reading';
import { useStudio } from '../studio-context';

/** How long each lesson takes to read, in each language of the campaign. */
export function ReadingTable({ draft }: { readonly draft: DraftCampaign }) {
  const { lang, words } = useStudio();
  const readings = useMemo(() => draft.lessons.map(({ body }) => readingOf(body)), [draft]);
  return (
    <table class="readings">
      <thead>
        <tr>
          <th scope="col">{words.check.lesson}</th>
          {draft.languages.map((one) => (
            <th key={one} scope="col">
              {words.edit.lang[one]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {draft.lessons.map(({ title }, at) => (
          <tr key={at}>
            <th scope="row">
              {at + 1}
              <span class="unseen"> {textIn(title, lang)}</span>
            </th>
            {draft.languages.map((one) => {
              const reading = readings[at]?.find((found) => found.lang === one);
              return <td key={one}>{reading ? words.check.words(reading.words, reading.seconds) : '–'}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
