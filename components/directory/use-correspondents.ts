import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Mailbox } from '../../utils/directory/mailbox';
import { ask } from '../../utils/platform/ask';
import type { Correspondents } from '../../utils/platform/directory-verbs';
import type { PanelDesk } from './panel-context';

type Known = Pick<PanelDesk, 'known' | 'refresh' | 'used' | 'favour' | 'forget'>;

/** Recent and favourite correspondents, read again whenever the person comes back to this page. */
export function useCorrespondents(): Known {
  const [known, setKnown] = useState<Correspondents>({ recent: [], favourites: [] });

  const take = useCallback((asked: Promise<Correspondents>): Promise<boolean> => {
    return asked.then(
      (read) => {
        setKnown(read);
        return true;
      },
      () => false,
    );
  }, []);

  const refresh = useCallback(() => void take(ask('correspondents-read', {})), [take]);
  useEffect(() => {
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [refresh]);

  const used = useCallback(({ address }: Mailbox): void => {
    // Not remembered is no harm: the address was taken all the same.
    ask('correspondent-used', { address }).catch(() => undefined);
  }, []);
  const favour = useCallback(
    (mailbox: Mailbox, isFavourite: boolean) => take(ask('correspondent-favour', { mailbox, isFavourite })),
    [take],
  );
  const forget = useCallback(() => take(ask('correspondents-erase', {})), [take]);
  return { known, refresh, used, favour, forget };
}
