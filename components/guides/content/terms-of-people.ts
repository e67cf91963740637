import type { Term } from './term';

/** Words about who somebody is: numbers, cards, identities. */
export const TERMS_OF_PEOPLE: readonly Term[] = [
  {
    id: 'rpps',
    name: 'RPPS',
    meaning: {
      fr: 'répertoire partagé des professionnels intervenant dans le système de santé',
      en: 'shared register of professionals of the health system',
    },
    text: {
      fr: 'Le répertoire national des professionnels, et par extension le numéro qu’il donne à chacun : onze chiffres, les mêmes pendant toute la vie professionnelle.',
      en: 'The national register of professionals, and by extension the number it gives to each of them: eleven digits, the same for a whole working life.',
    },
    also: 'numero identifiant professionnel adeli registre register number',
    sources: ['rppsPlus', 'directoryApi'],
  },
  {
    id: 'rpps-plus',
    name: 'RPPS+',
    meaning: { fr: 'le portail d’enregistrement du RPPS', en: 'the registration portal of the RPPS' },
    text: {
      fr: 'Il ouvre le RPPS aux professionnels de la santé, du social et du médico-social qui n’y étaient pas, selon leur rôle. Leur structure les y enregistre, ou eux-mêmes ; ils peuvent alors avoir une e-CPS et, sous réserve d’habilitation, une boîte MSSanté à leur nom.',
      en: 'It opens the RPPS to professionals of health, social and medico-social care who were not in it, by their role. Their organisation registers them, or they do it themselves; they can then have an e-CPS and, if entitled, an MSSanté mailbox in their name.',
    },
    also: 'enregistrement role portail secretaire assistante gestionnaire registration',
    sources: ['rppsPlus', 'identity', 'rppsRole'],
  },
  {
    id: 'cps',
    name: 'CPS',
    meaning: { fr: 'carte de professionnel de santé', en: 'card of a health professional' },
    text: {
      fr: 'Carte à puce personnelle, liée au RPPS : elle prouve l’identité et la profession de son titulaire, qui est seul à pouvoir s’en servir.',
      en: 'A personal chip card, tied to the RPPS: it proves identity and profession of its holder, who alone may use it.',
    },
    also: 'carte puce lecteur code card cpx',
    sources: ['cardKinds', 'cards'],
  },
  {
    id: 'e-cps',
    name: 'e-CPS',
    text: {
      fr: 'La CPS sur le téléphone : une application avec laquelle le professionnel prouve qui il est, sans lecteur de carte.',
      en: 'The CPS on the telephone: an application by which professionals prove who they are, without a card reader.',
    },
    also: 'ecps application mobile telephone smartphone phone app',
    sources: ['cards'],
  },
  {
    id: 'cpe',
    name: 'CPE',
    meaning: { fr: 'carte de personnel d’établissement', en: 'card of an institution’s staff' },
    text: {
      fr: 'Carte des salariés du secteur de la santé qui n’ont pas de CPS : un accès limité à leur mission. Elle n’est pas liée au RPPS.',
      en: 'The card of staff in health care who have no CPS: an access limited to their task. It is not tied to the RPPS.',
    },
    also: 'carte personnel etablissement salarie cpa employe staff card',
    sources: ['cardKinds', 'cards'],
  },
  {
    id: 'pro-sante-connect',
    name: 'Pro Santé Connect',
    text: {
      fr: 'La connexion commune aux services numériques de santé : on y prouve qui l’on est avec sa e-CPS ou sa carte CPS.',
      en: 'The common log-in of digital health services: one proves who one is by e-CPS or CPS card.',
    },
    also: 'psc connexion authentification login identification',
    sources: ['rppsRole', 'identity'],
  },
  {
    id: 'ins',
    name: 'INS',
    meaning: { fr: 'identité nationale de santé', en: 'national health identity' },
    text: {
      fr: 'L’identité officielle d’un usager dans les soins : un matricule (son NIR, ou un numéro d’attente) et ses traits d’état civil. On ne la transmet que qualifiée, c’est-à-dire obtenue du téléservice et contrôlée avec une pièce d’identité.',
      en: 'The official identity of a patient in care: a number (the NIR, or a provisional one) and the traits of civil status. It is passed on only when qualified: fetched from the national service and checked against an identity document.',
    },
    also: 'identifiant patient usager matricule insi identite qualifiee nia number',
    sources: ['ins', 'insQualified'],
  },
  {
    id: 'nir',
    name: 'NIR',
    meaning: { fr: 'numéro d’inscription au répertoire', en: 'number in the national register of persons' },
    text: {
      fr: 'Le « numéro de sécurité sociale » : quinze caractères, clé comprise. Pour la plupart des usagers, c’est le matricule de l’INS ; il est donc à protéger comme elle.',
      en: 'The “social security number”: fifteen characters, key included. For most people it is the number of the INS, and so is to be protected like it.',
    },
    also: 'securite sociale secu numero social security number',
    sources: ['ins'],
  },
  {
    id: 'finess',
    name: 'FINESS EJ, EG',
    meaning: {
      fr: 'fichier national des établissements sanitaires et sociaux : entité juridique, entité géographique',
      en: 'national file of health and social institutions: legal entity, geographical entity',
    },
    text: {
      fr: 'Numéro de neuf caractères d’un établissement. EJ : l’organisme, qui a la personnalité morale. EG (ou ET) : un de ses sites. Un organisme a souvent plusieurs sites.',
      en: 'The nine-character number of an institution. EJ: the body, which is a legal person. EG (or ET): one of its sites. One body often has several sites.',
    },
    also: 'etablissement structure juridique geographique site ej eg et institution',
    sources: ['finess'],
  },
];
