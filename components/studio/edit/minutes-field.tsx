import type { Spot } from '../../../utils/studio/spot';
import { useStudio } from '../studio-context';
import { SelectField } from './select-field';

const MINUTES = [1, 2, 3, 4, 5] as const;

/** How long a lesson takes to read. */
export function MinutesField({ spot }: { readonly spot: Spot<number> }) {
  const { words } = useStudio();
  return (
    <SelectField
      path={spot.path}
      label={words.edit.minutes}
      value={String(spot.value)}
      options={MINUTES.map((count) => [String(count), words.edit.minutesOption(count)])}
      onChoose={(value) => spot.edit(() => Number(value))}
    />
  );
}
