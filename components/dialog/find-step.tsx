import { useLayoutEffect, useState } from 'preact/hooks';
import type { Recipient } from '../../utils/mail/draft';
import { fullName, nameFromAddress } from '../../utils/mail/name-from-address';
import { Arrow } from '../icons/icon';
import { useSpeech } from '../speech';
import { fill } from '../words/fill';
import { ActionButton } from './action-button';
import { AddressField } from './address-field';
import { recipientKey, recipientText } from './concerned';
import { useDesk } from './dialog-desk';
import { Elsewhere } from './elsewhere';
import { replaceable } from './plan';
import { Search } from './search';

/** Finds the MSSanté address of a recipient, and puts it in the place of the ordinary one. */
export function FindStep({ onBack }: { readonly onBack: () => void }) {
  const { question, press, decide, onEnter } = useDesk();
  const { words } = useSpeech();
  const recipients = question.find ? [question.find] : replaceable(question.verdict);
  const [recipient, setRecipient] = useState(recipients[0]);
  const [name, setName] = useState(() => nameOf(recipient));
  const [text, setText] = useState('');
  const channel = question.judge(text.trim());
  const isGood = channel === 'trusted' || channel === 'probable';

  function take(address: string): void {
    if (recipient) decide({ kind: 'replace', recipient, to: address });
  }
  function replace(): void {
    if (isGood) take(text.trim());
  }
  function choose(other: Recipient): void {
    setRecipient(other);
    setName(nameOf(other));
  }
  useLayoutEffect(() => onEnter('address', replace));

  return (
    <>
      <h2 id="title" tabIndex={-1} autofocus>
        {words.find.title}
      </h2>
      <div id="lead">
        <Whom recipients={recipients} chosen={recipient} onChoose={choose} />
      </div>
      {recipient && (
        <div class="part">
          <Search key={recipientKey(recipient)} name={nameOf(recipient)} onTake={take} onName={setName} />
        </div>
      )}
      <div class="part">
        <h3>{words.find.elsewhere}</h3>
        <Elsewhere name={name} />
        <AddressField text={text} channel={channel} onText={setText} />
      </div>
      <div class="actions">
        <ActionButton
          action="replace-recipient"
          look="primary"
          isWaiting={!isGood}
          describedBy="judged"
          onClick={press(replace)}
        >
          {words.find.replace}
        </ActionButton>
        <ActionButton action="go-back" look="quiet" onClick={press(onBack)}>
          <Arrow />
          {words.find.back}
        </ActionButton>
      </div>
    </>
  );
}

function nameOf(recipient: Recipient | undefined): string {
  const name = recipient?.address.known ? nameFromAddress(recipient.address.value) : null;
  return name === null ? '' : fullName(name);
}

interface WhomProps {
  readonly recipients: readonly Recipient[];
  readonly chosen: Recipient | undefined;
  readonly onChoose: (recipient: Recipient) => void;
}

function Whom({ recipients, chosen, onChoose }: WhomProps) {
  const { words } = useSpeech();
  if (recipients.length < 2) {
    return <p class="lead">{chosen && fill(words.find.whomOne, { who: recipientText(chosen) })}</p>;
  }
  return (
    <fieldset>
      <legend class="legend">{words.find.whom}</legend>
      {recipients.map((recipient) => (
        <label key={recipientKey(recipient)} class="reason">
          <input
            type="radio"
            name="whom"
            checked={recipient === chosen}
            onChange={() => onChoose(recipient)}
          />
          <span>{recipientText(recipient)}</span>
        </label>
      ))}
    </fieldset>
  );
}
