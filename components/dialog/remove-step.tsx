import { Arrow } from '../icons/icon';
import { useSpeech } from '../speech';
import { fill } from '../words/fill';
import { ActionButton } from './action-button';
import { recipientKey, recipientText } from './concerned';
import { useDesk } from './dialog-desk';
import { removable } from './plan';

/** Which of several recipients leaves the message. */
export function RemoveStep({ onBack }: { readonly onBack: () => void }) {
  const { question, press, decide } = useDesk();
  const { words } = useSpeech();
  return (
    <>
      <h2 id="title" tabIndex={-1}>
        {words.remove.title}
      </h2>
      <p id="lead" class="lead">
        {words.hints['remove-recipient']}
      </p>
      <div class="choices">
        {removable(question.verdict).map((recipient) => (
          <ActionButton
            key={recipientKey(recipient)}
            action="remove-recipient"
            look="plain"
            onClick={press(() => decide({ kind: 'remove', recipient }))}
          >
            {fill(words.removeOne, { who: recipientText(recipient) })}
          </ActionButton>
        ))}
      </div>
      <div class="actions">
        <button type="button" class="button button-quiet" onClick={press(onBack)}>
          <Arrow />
          {words.find.back}
        </button>
      </div>
    </>
  );
}
