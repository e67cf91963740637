import { OCCASIONS } from '../../../utils/campaign/plan';
import type { Lesson } from '../../../utils/campaign/schema';
import { fieldId } from '../../../utils/studio/field-of-place';
import { newQuestion } from '../../../utils/studio/new-lesson';
import { followTitle } from '../../../utils/studio/slug-of';
import { fieldOf, type Spot } from '../../../utils/studio/spot';
import { useStudio } from '../studio-context';
import { CheckGroup } from './check-group';
import { ExerciseField } from './exercise-field';
import { IdField } from './id-field';
import { InvitationsField } from './invitations-field';
import { LocalField } from './local-field';
import { MarkdownHelp } from './markdown-help';
import { MinutesField } from './minutes-field';
import { PictureField } from './picture-field';
import { QuizField } from './quiz-field';
import { RulesField } from './rules-field';
import { SourcesField } from './sources-field';

interface LessonFormProps {
  readonly spot: Spot<Lesson>;
  /** Names of the other lessons. */
  readonly others: readonly string[];
  readonly isPublished: boolean;
}

/** All that one lesson is made of. */
export function LessonForm({ spot, others, isPublished }: LessonFormProps) {
  const { words } = useStudio();
  const title = fieldOf(spot, 'title');
  return (
    <div class="form" id={fieldId(spot.path)}>
      <LocalField
        spot={title}
        label={words.edit.title}
        onText={(lang, text) =>
          spot.edit(
            (lesson) => {
              const named = { ...lesson.title, [lang]: text };
              const id = isPublished ? lesson.id : followTitle(lesson, named, others, 'lecon');
              return { ...lesson, title: named, id };
            },
            { isTyping: true, path: [...title.path, lang] },
          )
        }
      />
      <InvitationsField spot={fieldOf(spot, 'invitations')} />
      <CheckGroup
        spot={fieldOf(spot, 'occasions')}
        legend={words.edit.occasions}
        order={OCCASIONS}
        labels={words.edit.occasionWords}
      />
      <RulesField
        spot={{
          value: spot.value.rules ?? [],
          path: [...spot.path, 'rules'],
          edit: (change, how) =>
            spot.edit((lesson) => ({ ...lesson, rules: change(lesson.rules ?? []) }), {
              path: [...spot.path, 'rules'],
              ...how,
            }),
        }}
      />
      <MinutesField spot={fieldOf(spot, 'minutes')} />
      <LocalField spot={fieldOf(spot, 'body')} label={words.edit.body} rows={12} isMarkdown />
      <MarkdownHelp />
      <PictureField spot={spot} />
      <ExerciseField spot={spot} />
      <QuizField spot={fieldOf(spot, 'quiz')} make={newQuestion} />
      <SourcesField spot={fieldOf(spot, 'sources')} />
      <IdField spot={fieldOf(spot, 'id')} />
    </div>
  );
}
