import { Chevron } from '../../icons/icon';
import { useStudio } from '../studio-context';

/** The few marks that a text may hold. */
export function MarkdownHelp() {
  const { words } = useStudio();
  return (
    <details class="more">
      <summary>
        <Chevron />
        {words.edit.help}
      </summary>
      <dl class="marks">
        {words.edit.helpRows.map(([mark, meaning]) => (
          <div key={mark}>
            <dt>
              <code>{mark}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
