import type { Remark } from '../../../utils/campaign/remark';
import { MOST_REMARKS } from '../../../utils/studio/check-draft';
import { LevelIcon } from '../../icons/level-icon';
import { useStudio } from '../studio-context';
import { Facts } from './facts';
import type { Check } from './use-check';

interface CheckPanelProps {
  readonly check: Check;
  onPlace(place: string): void;
}

/** What is left to mend, what could be better, and a few figures: beside the editor, as it is written. */
export function CheckPanel({ check, onPlace }: CheckPanelProps) {
  const { words } = useStudio();
  const { problems, warnings } = check;
  const isGood = problems.length === 0;
  return (
    <aside class="panel check" aria-labelledby="check-title" data-problems={problems.length}>
      <h2 id="check-title">{words.check.heading}</h2>
      <p class={`standing ${isGood ? 'tone-clear' : 'tone-warn'}`}>
        <LevelIcon level={isGood ? 'clear' : 'warn'} />
        <span>{words.check.problems(problems.length)}</span>
      </p>
      <Remarks remarks={problems} onPlace={onPlace} />
      {problems.length === MOST_REMARKS && <p class="help">{words.check.most}</p>}
      {isGood ? (
        warnings.length > 0 && (
          <>
            <h3>{words.check.warnings(warnings.length)}</h3>
            <Remarks remarks={warnings} onPlace={onPlace} />
          </>
        )
      ) : (
        <p class="help">{words.check.waiting}</p>
      )}
      <Facts draft={check.draft} onPlace={onPlace} />
    </aside>
  );
}

interface RemarksProps {
  readonly remarks: readonly Remark[];
  onPlace(place: string): void;
}

function Remarks({ remarks, onPlace }: RemarksProps) {
  const { lang } = useStudio();
  if (remarks.length === 0) return null;
  return (
    <ul class="remarks">
      {remarks.map(({ place, message }, at) => (
        <li key={at}>
          <button type="button" class="link" data-place={place} onClick={() => onPlace(place)}>
            {message[lang]}
          </button>
        </li>
      ))}
    </ul>
  );
}
