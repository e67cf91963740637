import { useEffect, useRef } from 'preact/hooks';
import { EQUIP_PHASES } from './content/equip-steps';
import { EntitledGuide } from './entitled-guide';
import { entryId } from './entry-id';
import { GlossaryGuide } from './glossary-guide';
import type { GuidePlace } from './guide-ids';
import { useGuides } from './guides-context';
import { InvitationGuide } from './invitation-guide';
import { LinksGuide } from './links-guide';
import { MoveGuide } from './move-guide';
import { RolesGuide } from './roles-guide';
import { SignatureGuide } from './signature-guide';
import { StepsList } from './steps-list';

interface GuideViewProps {
  readonly place: GuidePlace;
  /** The person came from the search, and goes back to it. */
  readonly isFound: boolean;
}

/** One guide, opened at its heading or at one of its entries. */
export function GuideView({ place, isFound }: GuideViewProps) {
  const { words, open } = useGuides();
  const view = useRef<HTMLElement>(null);
  const { guide, entry } = place;

  useEffect(() => {
    const heading = view.current?.querySelector<HTMLElement>('h2');
    const target = (entry !== null && document.getElementById(entryId(entry))) || heading;
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: target === heading ? 'nearest' : 'center' });
  }, [guide, entry]);

  return (
    <article class="guide" ref={view}>
      <p>
        <button type="button" class="link back" onClick={() => open(null)}>
          <span aria-hidden="true">‹ </span>
          {isFound ? words.search.back : words.all}
        </button>
      </p>
      <h2 tabIndex={-1}>{words.guides[guide].title}</h2>
      <Content guide={guide} entry={entry} />
    </article>
  );
}

function Content({ guide, entry }: GuidePlace) {
  switch (guide) {
    case 'signature':
      return <SignatureGuide />;
    case 'invitation':
      return <InvitationGuide />;
    case 'glossary':
      return <GlossaryGuide />;
    case 'entitled':
      return <EntitledGuide key={entry} />;
    case 'roles':
      return <RolesGuide />;
    case 'equip':
      return <StepsList list="equip" phases={EQUIP_PHASES} />;
    case 'move':
      return <MoveGuide />;
    case 'links':
      return <LinksGuide />;
  }
}
