import type { Lesson } from '../../../utils/campaign/schema';
import { SITUATIONS } from '../../../utils/learning/situations';
import type { Spot } from '../../../utils/studio/spot';
import { useStudio } from '../studio-context';
import { SelectField } from './select-field';

/** The situation of the practice webmail that goes with a lesson. */
export function ExerciseField({ spot }: { readonly spot: Spot<Lesson> }) {
  const { words } = useStudio();
  const path = [...spot.path, 'exercise'];
  return (
    <SelectField
      path={path}
      label={words.edit.exercise}
      value={spot.value.exercise ?? ''}
      options={[
        ['', words.edit.exerciseNone],
        ...SITUATIONS.map((id) => [id, words.edit.exercises[id]] as const),
      ]}
      onChoose={(chosen) =>
        spot.edit(
          ({ exercise: _, ...lesson }) => (chosen === '' ? lesson : { ...lesson, exercise: chosen }),
          { path },
        )
      }
    />
  );
}
