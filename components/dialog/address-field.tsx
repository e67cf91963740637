import type { Channel } from '../../utils/trust/channel';
import { LevelIcon } from '../icons/level-icon';
import { useSpeech } from '../speech';

interface AddressFieldProps {
  readonly text: string;
  /** What the address typed so far is worth; null: not an address yet. */
  readonly channel: Channel | null;
  readonly onText: (text: string) => void;
}

/** The field for the address found in the directory, judged at each letter. */
export function AddressField({ text, channel, onText }: AddressFieldProps) {
  const { words } = useSpeech();
  const isGood = channel === 'trusted' || channel === 'probable';
  const level = channel === null ? 'notice' : isGood ? 'clear' : 'warn';
  const said =
    text.trim() === ''
      ? words.find.waiting
      : channel === null
        ? words.find.notAnAddress
        : words.find.judged[channel];
  return (
    <div class="field">
      <label for="address">{words.find.field}</label>
      <input
        id="address"
        type="text"
        inputMode="email"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={words.find.example}
        value={text}
        aria-describedby="judged"
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      <p id="judged" role="status" class={`judged tone-${level}`}>
        <LevelIcon level={level} size={16} />
        {said}
      </p>
    </div>
  );
}
