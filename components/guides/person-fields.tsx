import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import { usePanel } from '../directory/panel-context';
import { AddressCheck } from './address-check';
import { useGuides } from './guides-context';
import { TextField } from './text-field';
import { NOBODY_YET, type Person } from './texts/person';

/** What the person says of themselves. It lives in this panel, and nowhere else. */
export function PersonFields({ fields }: { readonly fields: readonly (keyof Person)[] }) {
  const { words, person, setPerson } = useGuides();
  const { announce } = usePanel();
  const base = useId();
  const isEmpty = Object.values(person).every((value) => value === '');

  return (
    <fieldset class="person">
      <legend>{words.person.legend}</legend>
      <p class="aside">{words.person.private}</p>
      {fields.map((field) => (
        <Fragment key={field}>
          <TextField
            id={`${base}-${field}`}
            label={words.person[field]}
            value={person[field]}
            onValue={(value) => setPerson({ ...person, [field]: value })}
            isOptional={field !== 'name' && field !== 'address'}
            keys={field === 'address' ? 'email' : field === 'phone' ? 'tel' : 'text'}
            {...(field === 'address' ? { describedBy: `${base}-check` } : {})}
          />
          {field === 'address' && <AddressCheck id={`${base}-check`} address={person.address} />}
        </Fragment>
      ))}
      {!isEmpty && (
        <button
          type="button"
          class="link"
          onClick={() => {
            setPerson(NOBODY_YET);
            announce(words.person.erased);
            document.getElementById(`${base}-name`)?.focus();
          }}
        >
          {words.person.erase}
        </button>
      )}
    </fieldset>
  );
}
