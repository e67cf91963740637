import { Icon } from '../icons/icon';
import { useDesk } from './settings-context';

/** How saving went, beside what was saved. It is read aloud by the page's one live region. */
export function SaveMark({ of }: { readonly of: string }) {
  const { outcome, words } = useDesk();
  if (outcome?.of !== of) return null;
  return outcome.saved ? (
    <span class="saved tone-clear">
      <Icon size={16}>
        <path d="m4.5 10.5 3.6 3.6 7.4-8.2" />
      </Icon>
      {words.saved}
    </span>
  ) : (
    <span class="wrong">{words.notSaved}</span>
  );
}
