import type { Path } from '../../../utils/campaign/remark';
import { fieldId } from '../../../utils/studio/field-of-place';
import { useRemarks } from '../room/room-context';
import { RemarkLines } from './remark-lines';

interface SelectFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  onChoose(value: string): void;
}

/** One of a few. A value that is none of them stands there as it is. */
export function SelectField({ path, label, value, options, onChoose }: SelectFieldProps) {
  const remarks = useRemarks(path);
  const id = fieldId(path);
  const isKnown = options.some(([one]) => one === value);
  return (
    <div class="plain">
      <label class="field-label" for={id}>
        {label}
      </label>
      <select
        class="field"
        id={id}
        value={value}
        aria-describedby={`${id}-said`}
        aria-invalid={remarks.problems.length > 0}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {[...options, ...(isKnown ? [] : [[value, value] as const])].map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
      <RemarkLines id={`${id}-said`} {...remarks} />
    </div>
  );
}
