import type { Term } from './term';

/** Words about MSSanté itself. */
export const TERMS_OF_MAIL: readonly Term[] = [
  {
    id: 'mssante',
    name: 'MSSanté',
    meaning: { fr: 'messageries sécurisées de santé', en: 'secure health messaging' },
    text: {
      fr: 'L’ensemble des messageries sécurisées qui se parlent entre professionnels habilités. On y écrit à un confrère quel que soit son opérateur, et à un usager dans Mon espace santé. Ce n’est pas une obligation ; sécuriser l’échange de données de santé en est une.',
      en: 'The whole of the secure mail services that entitled professionals use among themselves. One writes to a colleague whatever their operator, and to a patient in Mon espace santé. Using it is a choice; securing the exchange of health data is a duty.',
    },
    also: 'messagerie securisee mss obligatoire obligation secure mail mandatory',
    sources: ['faq', 'regionalMailboxes'],
  },
  {
    id: 'trust-space',
    name: 'Espace de confiance',
    meaning: { fr: 'de MSSanté', en: 'the trust space of MSSanté' },
    text: {
      fr: 'Le cercle fermé des opérateurs MSSanté. Un message y passe d’un opérateur à l’autre sans en sortir ; il ne va pas vers une messagerie ordinaire.',
      en: 'The closed circle of the operators of MSSanté. A message passes from one operator to another without leaving it; it does not go to ordinary mail.',
    },
    also: 'reseau ferme confiance trust space network',
    sources: ['regionalMailboxes', 'joining'],
  },
  {
    id: 'trust-list',
    name: 'Liste blanche',
    meaning: { fr: 'des domaines MSSanté', en: 'the list of trusted domains' },
    text: {
      fr: 'La liste que tient l’ANS des noms de domaine admis dans l’espace de confiance. Les noms y sont exacts : un nom qui ressemble à un autre n’y est pas pour autant.',
      en: 'The list, kept by the ANS, of the domain names admitted to the trust space. Names are exact: one that resembles another is not in it for that.',
    },
    also: 'whitelist domaine domaines allow list',
    sources: ['trustList'],
  },
  {
    id: 'operator',
    name: 'Opérateur MSSanté',
    text: {
      fr: 'Celui qui fournit les boîtes et répond de leur sécurité : un établissement, une région, un éditeur… Il a un contrat avec l’ANS, et la liste blanche porte ses domaines. Il y en avait 321 en juin 2026.',
      en: 'Whoever provides the mailboxes and answers for their security: a hospital, a region, a software company… The operator has a contract with the ANS, and the trust list bears its domains. There were 321 in June 2026.',
    },
    also: 'operateur fournisseur prestataire editeur provider operator',
    sources: ['joining', 'operators'],
  },
  {
    id: 'mailbox',
    name: 'BAL',
    meaning: { fr: 'boîte aux lettres', en: 'mailbox' },
    text: {
      fr: 'Une boîte MSSanté avec son adresse. Il en existe quatre types : personnelle (PER), organisationnelle (ORG), de cabinet (CAB) et applicative (APP). Le guide « Qui fait quoi » dit qui ouvre et qui lit chacune.',
      en: 'An MSSanté mailbox and its address. There are four types: personal (PER), organisational (ORG), of a practice (CAB) and applicative (APP). The guide “Who does what” says who opens and who reads each.',
    },
    also: 'boite aux lettres per org app cab personnelle organisationnelle cabinet applicative nominative mailbox',
    sources: ['mailboxTypes'],
  },
  {
    id: 'directory',
    name: 'Annuaire Santé',
    text: {
      fr: 'L’annuaire national des professionnels et des structures, ouvert à tous. Il publie leurs boîtes MSSanté, sauf celles qui sont en liste rouge.',
      en: 'The national directory of professionals and organisations, open to all. It publishes their MSSanté mailboxes, except those that are red-listed.',
    },
    also: 'chercher trouver adresse annuaire search directory find',
    sources: ['portal', 'directory'],
  },
  {
    id: 'red-list',
    name: 'Liste rouge',
    text: {
      fr: 'Le choix de ne pas publier une boîte. Elle existe et reçoit, mais personne ne la trouve dans l’annuaire : « pas trouvé » ne veut donc pas dire « n’a pas de boîte ».',
      en: 'The choice not to publish a mailbox. It exists and receives, but nobody finds it in the directory: so “not found” does not mean “has none”.',
    },
    also: 'masquee cachee non publiee hidden unlisted ex directory',
    sources: ['directory'],
  },
  {
    id: 'mailiz',
    name: 'Mailiz',
    text: {
      fr: 'Un service MSSanté pour les professionnels de santé, à mailiz.mssante.fr. Ses adresses portent la profession : medecin.mssante.fr, infirmier.mssante.fr, sage-femme.mssante.fr…',
      en: 'An MSSanté service for health professionals, at mailiz.mssante.fr. Its addresses bear the profession: medecin.mssante.fr, infirmier.mssante.fr, sage-femme.mssante.fr…',
    },
    also: 'ordre medecin infirmier webmail roundcube',
    sources: ['landmarks', 'trustList'],
  },
  {
    id: 'mon-sisra',
    name: 'Mon Sisra',
    text: {
      fr: 'La messagerie MSSanté de la région Auvergne-Rhône-Alpes. Ses domaines ont été repris sous le nom de Sara au printemps 2026.',
      en: 'The MSSanté service of the region Auvergne-Rhône-Alpes. Its domains were taken over under the name Sara in spring 2026.',
    },
    also: 'monsisra sisra sara lyon grenoble auvergne rhone alpes',
    sources: ['operators'],
  },
  {
    id: 'mon-espace-sante',
    name: 'Mon espace santé',
    text: {
      fr: 'L’espace de santé en ligne de chaque usager, avec son dossier et une messagerie MSSanté. Le professionnel ouvre l’échange et le ferme ; l’usager peut répondre entre-temps.',
      en: 'Everybody’s own health space on line, with their record and an MSSanté mailbox. The professional opens the exchange and closes it; the patient can answer in between.',
    },
    also: 'patient usager travailleur salarie dmp messagerie citoyenne worker',
    sources: ['landmarks', 'espaceSante'],
  },
  {
    id: 'xdm',
    name: 'XDM',
    text: {
      fr: 'Le format d’enveloppe d’un document de santé joint à un message : une archive « IHE_XDM.zip » qui dit de qui il parle, pour qu’un logiciel la range seul. Elle contient donc des données de santé, même si son nom ne dit rien.',
      en: 'The envelope format of a health document in a message: an archive “IHE_XDM.zip” that says whom it is about, so that a program can file it. So it holds health data, even though its name says nothing.',
    },
    also: 'zip ihe cda piece jointe fichier attachment file',
    sources: ['clients'],
  },
  {
    id: 'ci-sis',
    name: 'CI-SIS',
    meaning: {
      fr: 'cadre d’interopérabilité des systèmes d’information de santé',
      en: 'interoperability framework of health information systems',
    },
    text: {
      fr: 'Les règles communes de l’ANS pour que les logiciels de santé se comprennent : la forme des documents et la façon de les envoyer.',
      en: 'The common rules of the ANS by which health programs understand each other: the form of documents and the way to send them.',
    },
    also: 'interoperabilite norme standard interoperability',
    sources: ['clients'],
  },
];
