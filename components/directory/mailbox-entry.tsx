import { useId, useRef, useState } from 'preact/hooks';
import type { Mailbox } from '../../utils/directory/mailbox';
import { Chevron } from '../icons/icon';
import { AddressText } from './address-text';
import { CopyButton } from './copy-button';
import { placeOf, structureOf } from './describe-mailbox';
import { FavourButton } from './favour-button';
import { KindIcon } from './kind-icon';
import { MailboxFacts } from './mailbox-facts';
import { Matched } from './matched';
import { usePanel } from './panel-context';
import { WriteButton } from './write-button';

interface MailboxEntryProps {
  readonly mailbox: Mailbox;
  readonly query: string;
  /** True where the name above is that of the structure. */
  readonly isOfStructure: boolean;
}

/** One mailbox: where it is, who reads it, and what can be done with it. */
export function MailboxEntry({ mailbox, query, isOfStructure }: MailboxEntryProps) {
  const { words, announce, used } = usePanel();
  const [isOpen, setIsOpen] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const shown = useRef<HTMLParagraphElement>(null);
  const facts = useId();
  const { address, kind } = mailbox;
  const where = [isOfStructure ? '' : structureOf(mailbox), placeOf(mailbox)].filter((part) => part !== '');

  function onRefused(): void {
    setIsRefused(true);
    if (shown.current) getSelection()?.selectAllChildren(shown.current);
    announce(words.mailbox.notCopied);
  }
  return (
    <li class="mailbox" data-kind={kind}>
      <p class="where">
        <Matched text={where.join(' · ')} query={query} />
      </p>
      <p class="address" ref={shown}>
        <AddressText address={address} />
      </p>
      <p class="kind">
        <KindIcon kind={kind} />
        <span>
          {words.kinds[kind].name}, {words.kinds[kind].readBy}
        </span>
      </p>
      <div class="acts">
        <CopyButton
          text={address}
          label={words.mailbox.copy}
          doneLabel={words.mailbox.copied}
          unseen={words.mailbox.copyOf(address)}
          look="button-small copy"
          onDone={() => {
            setIsRefused(false);
            announce(words.mailbox.copiedAloud(address));
            used(mailbox);
          }}
          onRefused={onRefused}
        />
        <WriteButton mailbox={mailbox} />
        <button
          type="button"
          class="button button-small button-bare"
          aria-expanded={isOpen}
          aria-controls={facts}
          onClick={() => setIsOpen(!isOpen)}
        >
          {words.mailbox.details}
          <span class="unseen">{words.mailbox.detailsOf(address)}</span>
          <Chevron />
        </button>
        <FavourButton mailbox={mailbox} />
      </div>
      {isRefused && <p class="aside">{words.mailbox.notCopied}</p>}
      <div id={facts} hidden={!isOpen}>
        {isOpen && <MailboxFacts mailbox={mailbox} />}
      </div>
    </li>
  );
}
