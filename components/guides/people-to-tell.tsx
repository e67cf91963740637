import { useEffect } from 'preact/hooks';
import { AddressText } from '../directory/address-text';
import { CopyButton } from '../directory/copy-button';
import { nameOf } from '../directory/describe-mailbox';
import { usePanel } from '../directory/panel-context';
import { useGuides } from './guides-context';
import { listText, peopleToTell } from './texts/to-tell';

/** Correspondents that Pli sûr knows already, as a list to take along. Made on the spot; nothing new is kept. */
export function PeopleToTell() {
  const { words } = useGuides();
  const { known, refresh, announce } = usePanel();
  const people = peopleToTell(known);
  const text = listText(people);

  useEffect(refresh, [refresh]);

  function save(): void {
    const url = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = words.move.fileName;
    link.click();
    // The browser has to have read it before.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  return (
    <section>
      <h3>{words.move.correspondents}</h3>
      {people.length === 0 ? (
        <p class="aside">{words.move.nobody}</p>
      ) : (
        <>
          <p>{words.move.correspondentsIntro}</p>
          <ul class="plain-list">
            {people.map((mailbox) => (
              <li key={mailbox.address}>
                {nameOf(mailbox)}{' '}
                <span class="address">
                  <AddressText address={mailbox.address} />
                </span>
              </li>
            ))}
          </ul>
          <div class="acts">
            <CopyButton
              text={text}
              label={words.move.copyList}
              doneLabel={words.block.copied}
              onDone={() => announce(words.move.listCopied)}
            />
            <button type="button" class="button" onClick={save}>
              {words.move.saveList}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
