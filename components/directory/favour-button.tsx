import type { Mailbox } from '../../utils/directory/mailbox';
import { Star } from './kind-icon';
import { keepFocus } from './move-focus';
import { usePanel } from './panel-context';

/** Keeps a mailbox among the favourites, or lets it go. */
export function FavourButton({ mailbox }: { readonly mailbox: Mailbox }) {
  const { words, known, favour, announce } = usePanel();
  const { address } = mailbox;
  const isFavourite = known.favourites.some((one) => one.address === address);

  async function toggle(): Promise<void> {
    const isDone = await favour(mailbox, !isFavourite);
    if (!isDone) return announce(words.mailbox.failed);
    announce(isFavourite ? words.mailbox.unfavoured(address) : words.mailbox.favoured(address));
    keepFocus();
  }
  return (
    <button
      type="button"
      class="button button-square star"
      aria-pressed={isFavourite}
      aria-label={words.mailbox.favour(address)}
      title={words.mailbox.favour(address)}
      onClick={() => void toggle()}
    >
      <Star isFull={isFavourite} />
    </button>
  );
}
