import { reportWords } from '../../components/report/words';
import type { ReportWords } from '../../components/report/words-fr';
import type { HEALTH_CELLS, Share } from '../../utils/journal/summary';
import type { Language } from './tell-evidence';

/** What the report of a service says besides the words of the report page. */
export interface ServiceWords {
  readonly page: ReportWords;
  readonly title: string;
  readonly lead: string;
  from(browsers: number, exports: number): string;
  readonly small: string;
  repeated(months: number): string;
  readonly none: string;
  readonly inShort: string;
  readonly monthsTitle: string;
  readonly month: string;
  readonly browsers: string;
  readonly undetailed: string;
  readonly untold: string;
  campaignTitle(from: string, to: string): string;
  readonly campaignNote: string;
  readonly phases: { readonly before: string; readonly during: string; readonly after: string };
  readonly months: string;
  readonly warnedPer100: string;
  readonly saferPer100: string;
  readonly anywayPer100: string;
  readonly takenPer100: string;
  readonly flowsTitle: string;
  readonly flowsNote: string;
  readonly health: Readonly<Record<(typeof HEALTH_CELLS)[number], string>>;
  readonly content: string;
  readonly address: string;
  readonly equipped: { readonly yes: string; readonly no: string; readonly unknown: string };
  readonly mixed: string;
  readonly inviteTitle: string;
  readonly unknown: string;
  readonly learntTitle: string;
  readonly learntNote: string;
  readonly shares: Readonly<Record<Share | 'other', string>>;
  readonly howTitle: string;
  readonly how: readonly string[];
  readonly measure: string;
}

const french: ServiceWords = {
  page: reportWords('fr'),
  title: 'Bilan du service – Pli sûr',
  lead: 'La somme des résumés que les personnes ont remis. Des nombres seulement, aucun de 1 à 4 par personne et par mois.',
  from: (browsers, exports) => `${browsers} navigateurs, ${exports} fichiers additionnés.`,
  small:
    'Moins de cinq navigateurs : on pourrait y reconnaître des personnes. Ne diffusez pas ce bilan tel quel.',
  repeated: (months) => `${months} mois remis plusieurs fois, comptés une seule fois.`,
  none: 'Aucun mois dans la période demandée.',
  inShort: 'En bref',
  monthsTitle: 'Mois par mois',
  month: 'Mois',
  browsers: 'Navigateurs',
  undetailed: 'Avertis, suite non détaillée',
  untold: 'Non détaillés',
  campaignTitle: (from, to) => `Avant et après la campagne (du ${from} au ${to})`,
  campaignNote:
    'Par mois entiers ; un mois que la campagne touche compte pendant. Une différence n’est pas une preuve : d’autres choses ont pu changer.',
  phases: { before: 'Avant', during: 'Pendant', after: 'Après' },
  months: 'Mois',
  warnedPer100: 'Avertissements pour 100 messages',
  saferPer100: 'Rendus plus sûrs, pour 100 avertissements',
  anywayPer100: 'Envoyés quand même, pour 100 avertissements',
  takenPer100: 'Adresses prises dans l’annuaire, pour 100 messages',
  flowsTitle: 'À qui, et avec quel contenu',
  flowsNote:
    'En destinataires. « Non détaillé » : regroupé dans le navigateur parce que le nombre était inférieur à cinq.',
  health: { none: 'Rien de repéré', possible: 'Données de santé possibles', data: 'Données de santé' },
  content: 'Contenu',
  address: 'Adresse MSSanté publiée',
  equipped: { yes: 'oui', no: 'pas trouvée', unknown: 'pas recherchée' },
  mixed: 'non détaillé',
  inviteTitle: 'Qui inviter d’abord',
  unknown: 'Non su',
  learntTitle: 'Leçons et entraînement',
  learntNote: 'En navigateurs, par groupes de cinq au moins.',
  shares: {
    none: 'Rien encore',
    some: 'Moins de la moitié',
    most: 'La moitié ou plus',
    all: 'Tout',
    other: 'Non détaillé',
  },
  howTitle: 'Comment c’est compté',
  how: [
    'Chaque navigateur compte ses propres envois ; les personnes remettent elles-mêmes leur résumé. Rien n’est collecté.',
    'Dans chaque résumé, les nombres de 1 à 4 sont regroupés avec leurs voisins avant de quitter le navigateur.',
    'Ces nombres décrivent un service, pas une personne : ils ne servent ni à surveiller ni à évaluer quelqu’un.',
  ],
  measure: 'Mesure',
};

const english: ServiceWords = {
  page: reportWords('en'),
  title: 'Report of the service – Pli sûr',
  lead: 'The sum of the summaries that people have handed in. Counts only, none from 1 to 4 for a person and a month.',
  from: (browsers, exports) => `${browsers} browsers, ${exports} files added up.`,
  small: 'Fewer than five browsers: people could be recognised in it. Do not pass this report on as it is.',
  repeated: (months) => `${months} months were handed in more than once and counted once.`,
  none: 'No month in the period asked for.',
  inShort: 'In short',
  monthsTitle: 'Month by month',
  month: 'Month',
  browsers: 'Browsers',
  undetailed: 'Warned, no details',
  untold: 'No details',
  campaignTitle: (from, to) => `Before and after the campaign (${from} to ${to})`,
  campaignNote:
    'By whole months; a month that the campaign touches counts as during. A difference is no proof: other things may have changed.',
  phases: { before: 'Before', during: 'During', after: 'After' },
  months: 'Months',
  warnedPer100: 'Warnings for 100 messages',
  saferPer100: 'Made safer, for 100 warnings',
  anywayPer100: 'Sent anyway, for 100 warnings',
  takenPer100: 'Addresses taken from the directory, for 100 messages',
  flowsTitle: 'To whom, and with what content',
  flowsNote: 'In recipients. “No details”: put together in the browser because there were fewer than five.',
  health: { none: 'Nothing found', possible: 'Health data possible', data: 'Health data' },
  content: 'Content',
  address: 'MSSanté address published',
  equipped: { yes: 'yes', no: 'none found', unknown: 'not looked for' },
  mixed: 'no details',
  inviteTitle: 'Whom to invite first',
  unknown: 'Not known',
  learntTitle: 'Lessons and practice',
  learntNote: 'In browsers, by groups of five at least.',
  shares: {
    none: 'Nothing yet',
    some: 'Less than half',
    most: 'Half or more',
    all: 'Everything',
    other: 'No details',
  },
  howTitle: 'How it is counted',
  how: [
    'Each browser counts its own messages; people hand in their summary themselves. Nothing is collected.',
    'In each summary, numbers from 1 to 4 are put together with their neighbours before they leave the browser.',
    'These counts describe a service, not a person: they serve neither to watch nor to judge anybody.',
  ],
  measure: 'Measure',
};

/** The catalogue of the report in a language. */
export function serviceWords(language: Language): ServiceWords {
  return language === 'fr' ? french : english;
}
