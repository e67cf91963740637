import type { ComponentChild, TargetedInputEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { SETTING_WORDS } from '../../utils/policy/describe-settings';
import { Cross } from '../icons/icon';
import { holdsPhrases, type ListKey, readItems } from './read-items';
import { Setting } from './setting';
import { useDesk } from './settings-context';

interface ListSettingProps {
  readonly name: ListKey;
  readonly example: string;
  /** What stands beside an item. */
  readonly beside?: (item: string) => ComponentChild;
  /** Called within the click, before anything is saved. */
  readonly onAdding?: (items: readonly string[]) => void;
  readonly onRemoved?: (item: string, rest: readonly string[]) => void;
}

/** A setting that is a list: its items, and a field to add some. What cannot be used stays in the field. */
export function ListSetting({ name, example, beside, onAdding, onRemoved }: ListSettingProps) {
  const { lang, words, view, isLocked, save } = useDesk();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const title = SETTING_WORDS[name].title[lang];
  const items = view.values[name];
  const fixed = isLocked(name);
  const isOfPhrases = holdsPhrases(name);

  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const read = readItems(name, typed);
    const fresh = read.items.filter((item) => !items.includes(item));
    setRefused(read.refused[0] ?? null);
    field.current?.focus();
    if (fresh.length > 0) {
      onAdding?.(fresh);
      if (!(await save(name, { changes: { [name]: [...items, ...fresh] } }))) return;
    }
    // Not what the person typed meanwhile.
    setTyped((now) => (now === typed ? read.refused.join(isOfPhrases ? '\n' : ' ') : now));
  }

  async function remove(item: string): Promise<void> {
    const rest = items.filter((other) => other !== item);
    if (!(await save(name, { changes: { [name]: rest } }))) return;
    field.current?.focus();
    onRemoved?.(item, rest);
  }

  const attributes = {
    ref: field,
    class: 'field',
    value: typed,
    placeholder: fixed ? '' : example,
    disabled: fixed,
    spellcheck: false,
    autocapitalize: 'none',
    'aria-labelledby': `${name}-title`,
    'aria-describedby': refused === null ? `${name}-help` : `${name}-wrong ${name}-help`,
    'aria-invalid': refused !== null,
    onInput: (event: TargetedInputEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setTyped(event.currentTarget.value),
  } as const;

  return (
    <Setting name={name}>
      {items.length === 0 && <p class="empty">{words.list.empty}</p>}
      <ul class="items" aria-labelledby={`${name}-title`}>
        {items.map((item) => (
          <li key={item} class="item">
            <span class="item-text">{item}</span>
            {!fixed && (
              <button
                type="button"
                class="button button-square"
                aria-label={words.list.removeLabel(item)}
                title={words.list.remove}
                onClick={() => void remove(item)}
              >
                <Cross />
              </button>
            )}
            {beside?.(item)}
          </li>
        ))}
      </ul>
      <form class="add" noValidate onSubmit={(event) => void add(event)}>
        {isOfPhrases ? (
          // One a line, so that a whole list can be pasted; Enter adds what stands there, as in every other list.
          <textarea
            {...attributes}
            rows={Math.min(8, typed.split('\n').length)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) void add(event);
            }}
          />
        ) : (
          <input type="text" {...attributes} />
        )}
        <button type="submit" class="button" disabled={fixed} aria-label={words.list.addLabel(title)}>
          {words.list.add}
        </button>
      </form>
      <p class="wrong" id={`${name}-wrong`} role="alert">
        {refused !== null && words.invalid[name](refused)}
      </p>
    </Setting>
  );
}
