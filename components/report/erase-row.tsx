import { ask } from '../../utils/platform/ask';
import { ConfirmButton } from '../confirm-button';
import { useDesk } from './report-desk';

interface EraseRowProps {
  /** There is nothing in the journal. */
  readonly isEmpty: boolean;
  onErased(): void;
}

/** The journal, and what was learnt: each is erased by itself. */
export function EraseRow({ isEmpty, onErased }: EraseRowProps) {
  const { words, announce } = useDesk();
  const { kept: say } = words;

  async function erase(what: 'journal-erase' | 'learning-erase'): Promise<void> {
    const isDone = await ask(what, {}).then(
      () => true,
      () => false,
    );
    announce(isDone ? say.erased : say.notErased);
    onErased();
  }

  return (
    <div class="row">
      <ConfirmButton
        name="journal-erase"
        label={say.erase}
        question={say.question}
        consequence={say.consequence}
        confirm={say.confirm}
        keep={say.keep}
        disabled={isEmpty}
        onConfirm={() => void erase('journal-erase')}
      />
      <ConfirmButton
        name="learning-erase"
        label={say.eraseLearning}
        question={say.questionLearning}
        consequence={say.consequenceLearning}
        confirm={say.confirm}
        keep={say.keep}
        onConfirm={() => void erase('learning-erase')}
      />
    </div>
  );
}
