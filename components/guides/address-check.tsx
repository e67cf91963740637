import { LevelIcon } from '../icons/level-icon';
import { useGuides } from './guides-context';
import { useTrust } from './use-trust';

/** What the trust list says of an address, below the field in which it is written. */
export function AddressCheck({ id, address }: { readonly id: string; readonly address: string }) {
  const { words } = useGuides();
  const channel = useTrust()(address);
  const tone = channel === 'trusted' ? 'clear' : channel === 'unread' || channel === null ? 'notice' : 'warn';
  return (
    <p id={id} class={`check tone-${tone}`}>
      {channel !== null && (
        <>
          <LevelIcon level={tone} />
          {words.channel[channel]}
        </>
      )}
    </p>
  );
}
