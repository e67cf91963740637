import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LevelIcon } from '../icons/level-icon';
import { usePanel } from './panel-context';
import { PatientAddress } from './patient-address';
import { PatientScan } from './patient-scan';
import { type InsInput, readInsInput } from './read-ins-input';
import { useShortMemory } from './use-short-memory';
import type { DirectoryWords } from './words-fr';

const TWO_MINUTES = 120_000;
/** The separator of the code's blocks. Readers send it as Ctrl+], which Firefox takes for « forward ». */
const SEPARATOR = '\u001d';

/** « Usager »: makes the address of a patient from their INS. It stays in this component: nothing is sent, stored or kept. */
export function Patient() {
  const { words, announce } = usePanel();
  const [text, setText] = useShortMemory(TWO_MINUTES, () => announce(words.patient.clearedByTime));
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [isRead, setIsRead] = useState(false);
  const input = readInsInput(text);
  const sentence = sentenceOf(input, words);

  useEffect(() => {
    if (input.check === 'valid' || input.check === 'key') announce(words.patient.checks[input.check]);
  }, [input.check, words, announce]);

  // Before the next key: a reader types faster than the browser paints.
  useLayoutEffect(() => {
    if (isRead) field.current?.select();
  }, [isRead]);

  function clear(): void {
    setText('');
    announce(words.patient.cleared);
    field.current?.focus();
  }

  return (
    <div class="patient">
      <p class="lead">{words.patient.lead}</p>
      <form
        class="ask"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          // A reader ends with Enter: its code gives way to the number in it, and the next scan to that.
          setIsRead(true);
        }}
      >
        <label for={id}>{words.patient.label}</label>
        <div class="ask-row">
          <input
            ref={field}
            id={id}
            class="field number"
            type="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby={`${id}-hint ${id}-check`}
            aria-invalid={input.check === 'key' || input.check === 'structure' || input.check === 'long'}
            value={isRead ? (input.scan?.matricule ?? text) : text}
            onInput={({ currentTarget }) => {
              setIsRead(false);
              setText(currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && text !== '') {
                event.preventDefault();
                clear();
              }
              if (!event.ctrlKey || (event.key !== ']' && event.code !== 'BracketRight')) return;
              event.preventDefault();
              setText(text + SEPARATOR);
            }}
          />
          <button type="button" class="button" disabled={text === ''} onClick={clear}>
            {words.patient.clear}
          </button>
        </div>
        <p id={`${id}-hint`} class="aside">
          {words.patient.hint}
        </p>
        <p id={`${id}-check`} class={`check tone-${input.check === 'valid' ? 'clear' : 'warn'}`}>
          {sentence !== '' && (
            <>
              <LevelIcon level={input.check === 'valid' ? 'clear' : 'notice'} size={18} />
              <span>{sentence}</span>
            </>
          )}
        </p>
      </form>
      {input.scan !== null && <PatientScan scan={input.scan} />}
      {input.address !== null && <PatientAddress address={input.address} onClear={clear} />}
      <p class="aside">{words.patient.private}</p>
      <section aria-labelledby={`${id}-how`}>
        <h2 class="part" id={`${id}-how`}>
          {words.patient.how}
        </h2>
        <ul class="plain-list">
          {words.patient.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function sentenceOf({ check, missing }: InsInput, { patient }: DirectoryWords): string {
  if (check === 'empty') return '';
  return check === 'short' ? patient.checks.short(missing) : patient.checks[check];
}
