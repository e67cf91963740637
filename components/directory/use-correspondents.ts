import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Mailbox } from '../../utils/directory/mailbox';
import { ask } from '../../utils/platform/ask';
import type { Correspondents } from '../../utils/platform/directory-verbs';
import type { PanelDesk } from './panel-context';

type Known = Pick<PanelDesk, 'known' | 'used' | 'favour' | 'forget'>;

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

  useEffect(() => {
    const read = (): void => void take(ask('correspondents-read', {}));
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [take]);

  const used = useCallback(
    ({ address }: Mailbox) =>
      void take(ask('correspondent-used', { address }).then(() => ask('correspondents-read', {}))),
    [take],
  );
  const favour = useCallback(
    (mailbox: Mailbox, isFavourite: boolean) => take(ask('correspondent-favour', { mailbox, isFavourite })),
    [take],
  );
  const forget = useCallback(() => take(ask('correspondents-erase', {})), [take]);
  return { known, used, favour, forget };
}
