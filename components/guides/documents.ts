import type { Lang } from '../../utils/platform/language';
import { EQUIP_PHASES } from './content/equip-steps';
import { glossary } from './content/glossary';
import { USEFUL_LINKS } from './content/links';
import { MAILBOX_ROLES } from './content/mailbox-roles';
import { MOVE_PHASES } from './content/move-steps';
import { GROUNDS } from './content/occupations';
import type { Phase } from './content/step';
import { GUIDES, type GuideId } from './guide-ids';
import { guidesWords } from './words';

/** One thing that the search finds: a guide, or an entry of one. */
export interface GuideDocument {
  /** `guide` or `guide/entry`. */
  readonly id: string;
  readonly guide: GuideId;
  readonly entry: string | null;
  readonly title: string;
  readonly text: string;
  /** Searched and not shown: other names, and the title in the other language. */
  readonly also: string;
}

/** What people type when they look for a whole guide. */
const CALLED: Readonly<Record<GuideId, string>> = {
  signature: 'signer pied de message carte de visite sign footer',
  invitation: 'inviter proposer correspondant sans mssante orange gmail invite suggest',
  glossary: 'sigle definition abreviation lexique mot acronym meaning',
  entitled: 'droit habilite habilitation autorise acces metier profession secretaire right allowed access',
  roles: 'responsable delegation lire ouvrir partage delegate read open shared',
  equip: 'installer deployer demarrer commencer projet mise en place deploy start project',
  move: 'migration demenager fermeture resilier quitter nouvelle adresse absence leave closing new address',
  links: 'site officiel portail adresse aide website help',
};

/** Everything that the guides say in a language, piece by piece. */
export function guideDocuments(lang: Lang): readonly GuideDocument[] {
  const other = lang === 'fr' ? 'en' : 'fr';
  const entry = (guide: GuideId, name: string, title: string, text: string, also: string): GuideDocument => ({
    id: `${guide}/${name}`,
    guide,
    entry: name,
    title,
    text,
    also,
  });
  const steps = (guide: GuideId, phases: readonly Phase[]): GuideDocument[] =>
    phases
      .flatMap((phase) => phase.steps)
      .map(({ id, title, text }) => entry(guide, id, title[lang], text[lang], title[other]));

  return [
    ...GUIDES.map((guide) => {
      const { title, summary } = guidesWords(lang).guides[guide];
      const also = `${CALLED[guide]} ${guidesWords(other).guides[guide].title}`;
      return { id: guide, guide, entry: null, title, text: summary, also };
    }),
    ...glossary().map(({ id, name, meaning, text, also }) =>
      entry(
        'glossary',
        id,
        name,
        [meaning?.[lang] ?? '', text[lang]].filter((part) => part !== '').join('. '),
        `${also} ${meaning?.[other] ?? ''}`,
      ),
    ),
    ...GROUNDS.flatMap(({ id, title, occupations }) =>
      occupations.map(({ name, code, also }, at) =>
        entry(
          'entitled',
          `${id}-${at}`,
          name[lang],
          title[lang],
          `${name[other]} ${also ?? ''} ${code ?? ''}`,
        ),
      ),
    ),
    ...MAILBOX_ROLES.map(({ kind, name, opens, reads, answers, goodFor }) =>
      entry(
        'roles',
        kind.toLowerCase(),
        name[lang],
        [opens, reads, answers, goodFor].map((part) => part[lang]).join(' '),
        name[other],
      ),
    ),
    ...steps('equip', EQUIP_PHASES),
    ...steps('move', MOVE_PHASES),
    ...USEFUL_LINKS.map(({ name, text, url }, at) =>
      entry('links', `link-${at}`, name[lang], text[lang], `${name[other]} ${new URL(url).hostname}`),
    ),
  ];
}
