import { useId, useState } from 'preact/hooks';
import { foldWords } from '../../utils/directory/fold-words';
import { Matched } from '../directory/matched';
import { usePanel } from '../directory/panel-context';
import { GROUNDS, type Ground, type Occupation } from './content/occupations';
import { entryId } from './entry-id';
import { useGuides } from './guides-context';
import { SourceList } from './source-list';

/** Occupations, ground by ground, to be filtered by word and by group. */
export function EntitledGuide() {
  const { lang, words } = useGuides();
  const { announce } = usePanel();
  const [text, setText] = useState('');
  const [group, setGroup] = useState('');
  const field = useId();
  const choice = useId();
  const shown = filtered(text, group);
  const count = shown.reduce((sum, { rows }) => sum + rows.length, 0);

  function filter(nextText: string, nextGroup: string): void {
    setText(nextText);
    setGroup(nextGroup);
    const found = filtered(nextText, nextGroup).reduce((sum, { rows }) => sum + rows.length, 0);
    announce(found === 0 ? words.entitled.none : words.entitled.count(found));
  }

  return (
    <>
      <p>{words.entitled.intro}</p>
      <div class="filters">
        <p class="ask">
          <label for={field}>{words.entitled.filter}</label>
          <input
            id={field}
            class="field"
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={text}
            onInput={({ currentTarget }) => filter(currentTarget.value, group)}
          />
        </p>
        <p class="ask">
          <label for={choice}>{words.entitled.group}</label>
          <select
            id={choice}
            class="field"
            value={group}
            onChange={({ currentTarget }) => filter(text, currentTarget.value)}
          >
            <option value="">{words.entitled.everyone}</option>
            {GROUNDS.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[lang]}
              </option>
            ))}
          </select>
        </p>
      </div>
      <p class="count">{count === 0 ? words.entitled.none : words.entitled.count(count)}</p>
      {shown.map(({ ground, rows }) => (
        <GroundTable key={ground.id} ground={ground} rows={rows} query={text} />
      ))}
    </>
  );
}

/** An occupation with its place in the ground's list, which names it in the page. */
type Row = readonly [at: number, occupation: Occupation];

function filtered(text: string, group: string): readonly { ground: Ground; rows: readonly Row[] }[] {
  const wanted = foldWords(text);
  return GROUNDS.filter(({ id }) => group === '' || group === id)
    .map((ground) => ({
      ground,
      rows: [...ground.occupations.entries()].filter(([, { name, also = '', code = '' }]) => {
        const words = foldWords(`${name.fr} ${name.en} ${also} ${code}`);
        return wanted.every((one) => words.some((word) => word.startsWith(one)));
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

interface GroundTableProps {
  readonly ground: Ground;
  readonly rows: readonly Row[];
  readonly query: string;
}

function GroundTable({ ground, rows, query }: GroundTableProps) {
  const { lang, words } = useGuides();
  const hasCodes = ground.occupations.some(({ code }) => code !== undefined);
  const hasItems = ground.occupations.some(({ item }) => item !== undefined);
  return (
    <section class="ground">
      <h3>{ground.title[lang]}</h3>
      <p>{ground.text[lang]}</p>
      <SourceList of={ground.sources} />
      <table>
        <caption class="unseen">{ground.title[lang]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.entitled.occupation}</th>
            {hasCodes && (
              <th scope="col" title={words.entitled.codeTitle}>
                {words.entitled.code}
              </th>
            )}
            {hasItems && <th scope="col">{words.entitled.item}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(([at, { name, code, item, note }]) => (
            <tr key={at} id={entryId(`${ground.id}-${at}`)} class="entry" tabIndex={-1}>
              <th scope="row">
                <Matched text={name[lang]} query={query} />
                {note !== undefined && <span class="aside"> {note[lang]}</span>}
              </th>
              {hasCodes && <td>{code}</td>}
              {hasItems && <td>{item}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
