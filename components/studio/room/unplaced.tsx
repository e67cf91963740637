import type { Unplaced as UnplacedPart } from '../../../utils/studio/reader';
import { ConfirmButton } from '../../confirm-button';
import { useStudio } from '../studio-context';

interface UnplacedProps {
  readonly parts: readonly UnplacedPart[];
  onForget(): void;
}

/** What an opened file held and a campaign has no place for. */
export function Unplaced({ parts, onForget }: UnplacedProps) {
  const words = useStudio().words.room.unplaced;
  if (parts.length === 0) return null;
  return (
    <section class="banner tone-notice" aria-labelledby="unplaced-title" data-unplaced={parts.length}>
      <div>
        <h2 id="unplaced-title">{words.title(parts.length)}</h2>
        <p>{words.help}</p>
        <details>
          <summary class="link">{words.show}</summary>
          <dl class="unplaced">
            {parts.map(({ place, json }, at) => (
              <div key={at}>
                <dt>{place}</dt>
                <dd>
                  <pre>{json}</pre>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
      <ConfirmButton
        name="forget"
        look="button"
        label={words.forget}
        question={words.forgetQuestion}
        consequence={words.forgetConsequence}
        confirm={words.forget}
        keep={words.forgetKeep}
        onConfirm={onForget}
      />
    </section>
  );
}
