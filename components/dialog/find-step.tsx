import { useLayoutEffect, useState } from 'preact/hooks';
import type { Recipient } from '../../utils/mail/draft';
import { nameFromAddress } from '../../utils/mail/name-from-address';
import { Arrow, Outward } from '../icons/icon';
import { useSpeech } from '../speech';
import { fill } from '../words/fill';
import { ActionButton } from './action-button';
import { AddressField } from './address-field';
import { recipientKey, recipientText } from './concerned';
import { useDesk } from './dialog-desk';
import { replaceable } from './plan';

/** The public directory. Only this address: nothing of the message travels with it. */
const DIRECTORY = 'https://annuaire.esante.gouv.fr';

/** Finds the MSSanté address of a recipient, and puts it in the place of the ordinary one. */
export function FindStep({ onBack }: { readonly onBack: () => void }) {
  const { question, press, decide, onEnter } = useDesk();
  const { words } = useSpeech();
  const recipients = replaceable(question.verdict);
  const [recipient, setRecipient] = useState(recipients[0]);
  const [text, setText] = useState('');
  const channel = question.judge(text.trim());
  const isGood = channel === 'trusted' || channel === 'probable';

  function replace(): void {
    if (isGood && recipient) decide({ kind: 'replace', recipient, to: text.trim() });
  }
  useLayoutEffect(() => {
    onEnter(replace);
    return () => onEnter(null);
  });

  return (
    <>
      <h2 id="title" tabIndex={-1}>
        {words.find.title}
      </h2>
      <div id="lead">
        <Whom recipients={recipients} chosen={recipient} onChoose={setRecipient} />
      </div>
      <ol class="steps">
        <li>
          <h3>{words.find.stepSearch}</h3>
          <p>{recipient && <NameRead recipient={recipient} />}</p>
          <p>
            <a class="button button-plain" href={DIRECTORY} target="_blank" rel="noopener noreferrer">
              {words.find.open}
              <span class="unseen"> {words.find.newTab}</span>
              <Outward />
            </a>
          </p>
          <p class="note">{words.find.private}</p>
        </li>
        <li>
          <h3>{words.find.stepWrite}</h3>
          <AddressField text={text} channel={channel} onText={setText} />
        </li>
      </ol>
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
        <button type="button" class="button button-quiet" onClick={press(onBack)}>
          <Arrow />
          {words.find.back}
        </button>
      </div>
    </>
  );
}

function NameRead({ recipient }: { readonly recipient: Recipient }) {
  const { words } = useSpeech();
  const name = recipient.address.known ? nameFromAddress(recipient.address.value) : null;
  if (name === null) return <>{words.find.noName}</>;
  return <>{fill(words.find.name, { name: [name.given, name.family].join(' ').trim() })}</>;
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
