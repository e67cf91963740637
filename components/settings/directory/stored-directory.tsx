import { NotRead } from '../not-read';
import { useDesk } from '../settings-context';
import { DirectoryFacts } from './directory-facts';
import { TakeDirectory } from './take-directory';
import type { Directory } from './use-directory';

/** The directory on this device, and how to take or renew it. */
export function StoredDirectoryPart({ directory }: { readonly directory: Directory }) {
  const {
    words: { directory: words },
  } = useDesk();
  if (directory.state === null) {
    return (
      <NotRead
        isLost={directory.isLost}
        loading={words.loading}
        lost={words.unread}
        onRetry={directory.reload}
      />
    );
  }
  return (
    <>
      <DirectoryFacts current={directory.state.current} />
      <TakeDirectory directory={directory} state={directory.state} />
    </>
  );
}
