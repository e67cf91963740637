import { useState } from 'preact/hooks';
import type { Mailbox } from '../../utils/directory/mailbox';
import { ask } from '../../utils/platform/ask';
import { usePanel } from './panel-context';

/** Opens a message to this mailbox: in the MSSanté webmail, or in the person's mail program when none is set. */
export function WriteButton({ mailbox }: { readonly mailbox: Mailbox }) {
  const { words, hasWebmail, announce, used } = usePanel();
  const [isWithout, setIsWithout] = useState(false);
  const { address } = mailbox;

  async function write(): Promise<void> {
    used(mailbox);
    const answer = await ask('write-to', { address }).catch(() => null);
    if (answer?.opened) return announce(words.mailbox.writing);
    setIsWithout(true);
    announce(`${words.mailbox.noWebmail} ${words.mailbox.mailtoHint}`);
  }

  if (!hasWebmail || isWithout) {
    return (
      <a
        class="button button-small"
        href={`mailto:${encodeURIComponent(address).replace('%40', '@')}`}
        title={words.mailbox.mailtoHint}
        onClick={() => used(mailbox)}
      >
        {words.mailbox.write}
        <span class="unseen">{words.mailbox.writeTo(address)}</span>
      </a>
    );
  }
  return (
    <button type="button" class="button button-small" onClick={() => void write()}>
      {words.mailbox.write}
      <span class="unseen">{words.mailbox.writeTo(address)}</span>
    </button>
  );
}
