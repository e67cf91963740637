import { useCallback, useEffect, useState } from 'preact/hooks';
import { missingHosts } from '../../utils/platform/host-access';
import { onPermissionChange, requestWebmails } from '../../utils/platform/webmail-permission';
import { LevelIcon } from '../icons/level-icon';
import { useDesk } from './settings-context';

/** Says which hosts the browser keeps from the extension, and asks for them. Nothing when none is missing. */
export function HostAccess({ addresses }: { readonly addresses: readonly string[] }) {
  const { words } = useDesk();
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [isRefused, setIsRefused] = useState(false);
  const wanted = originsOf(addresses).join(' ');

  const look = useCallback(async () => {
    setMissing(await missingHosts(wanted.split(' ').filter((origin) => origin !== '')));
  }, [wanted]);
  useEffect(() => {
    const stop = new AbortController();
    onPermissionChange(() => void look(), stop.signal);
    void look();
    return () => stop.abort();
  }, [look]);

  if (missing.length === 0) return null;
  const hosts = missing.map((origin) => new URL(origin).host).join(', ');
  return (
    <div class="hint tone-notice" data-missing-hosts>
      <LevelIcon level="notice" />
      <div>
        <p>{words.hosts.missing(hosts)}</p>
        <div class="row">
          <button
            type="button"
            class="button"
            aria-label={words.hosts.allowLabel(hosts)}
            // Asked within the click: browsers refuse to ask later.
            onClick={() =>
              void requestWebmails(missing)
                .then((granted) => setIsRefused(!granted))
                .then(look)
            }
          >
            {words.hosts.allow}
          </button>
          <p role="status">{isRefused && words.hosts.refused}</p>
        </div>
      </div>
    </div>
  );
}

/** The origins of web addresses, each once; what is no address (an empty setting) has none. */
export function originsOf(addresses: readonly string[]): string[] {
  return [
    ...new Set(
      addresses.filter((address) => URL.canParse(address)).map((address) => new URL(address).origin),
    ),
  ];
}
