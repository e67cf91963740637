import { useId, useState } from 'preact/hooks';
import { AddressCheck } from './address-check';
import { BlockTools } from './block-tools';
import { useGuides } from './guides-context';
import { TextField } from './text-field';
import { TextLanguage } from './text-language';
import { autoReplyOf, type Move } from './texts/auto-reply';
import { isOwnable } from './texts/person';

const NOTHING: Move = { newAddress: '', from: '', until: '', signed: '' };

/** The text for the old mailbox, filled from a few fields. */
export function AutoReply() {
  const { lang, words } = useGuides();
  const [move, setMove] = useState(NOTHING);
  const [written, setWritten] = useState(lang);
  const check = useId();
  return (
    <section>
      <h3>{words.move.reply}</h3>
      <p>{words.move.replyIntro}</p>
      <p class="aside">{words.person.private}</p>
      <TextField
        label={words.move.newAddress}
        value={move.newAddress}
        onValue={(newAddress) => setMove({ ...move, newAddress })}
        describedBy={check}
        keys="email"
      />
      <AddressCheck id={check} address={move.newAddress} />
      <div class="filters">
        <DayField label={words.move.from} value={move.from} onValue={(from) => setMove({ ...move, from })} />
        <DayField
          label={words.move.until}
          value={move.until}
          onValue={(until) => setMove({ ...move, until })}
        />
      </div>
      <TextField
        label={words.move.signed}
        value={move.signed}
        onValue={(signed) => setMove({ ...move, signed })}
        isOptional
      />
      <TextLanguage lang={written} onLang={setWritten} />
      {isOwnable(move.newAddress) ? (
        <BlockTools block={autoReplyOf(move, written)} lang={written} canInsert={false} />
      ) : (
        <p class="aside">{words.move.missing}</p>
      )}
    </section>
  );
}

interface DayFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  onValue(value: string): void;
}

function DayField({ label, value, onValue }: DayFieldProps) {
  const { words } = useGuides();
  const id = useId();
  return (
    <p class="ask">
      <label for={id}>
        {label}
        <span class="aside"> {words.person.optional}</span>
      </label>
      <input
        id={id}
        class="field"
        type="date"
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </p>
  );
}
