import type { ContactKind } from '../../utils/journal/contact';
import type { Counter } from '../../utils/journal/counters';
import type { JournalEntry } from '../../utils/journal/entry';
import type { Outcome } from '../../utils/journal/weeks';
import type { ReportPart } from './parts';

/** A number as it is written: `1 234`. */
const n = (count: number): string => new Intl.NumberFormat('fr').format(count);
const plural = (count: number, one: string, many: string): string => (count > 1 ? many : one);

export const fr = {
  title: 'Bilan – Pli sûr',
  heading: 'Bilan',
  lead: 'Des nombres et des catégories, dans ce navigateur et nulle part ailleurs. Rien n’est envoyé.',
  nav: 'Parties du bilan',
  parts: {
    mine: 'Mon bilan',
    flows: 'État des lieux des flux',
    service: 'Pour le service',
    kept: 'Ce que garde Pli sûr',
  } satisfies Record<ReportPart, string>,
  loading: 'Lecture du journal…',
  lost: 'Le journal n’a pas pu être lu.',
  retry: 'Réessayer',
  settings: 'Réglages',

  period: {
    label: 'Période',
    weeks: (count: number) => `${n(count)} semaines`,
    all: 'Tout le journal',
    span: (from: string, to: string) => `Du ${from} au ${to}`,
  },
  print: 'Imprimer',
  csv: 'Exporter en CSV',
  json: 'Exporter en JSON',
  saved: (name: string) => `Le fichier ${name} est enregistré sur votre poste. Rien n’a été envoyé.`,
  showTable: 'Voir le tableau',
  table: (caption: string) => `Tableau : ${caption}`,
  arrows: 'Flèches gauche et droite : d’une colonne à l’autre.',
  upDown: 'Flèches haut et bas : d’une barre à l’autre.',
  total: 'Total',
  weekOf: (day: string) => `Semaine du ${day}`,
  week: 'Semaine',

  mine: {
    empty: 'Aucun message vérifié sur cette période.',
    emptyMore: 'Les chiffres viendront avec vos prochains envois. Rien d’autre n’est à faire.',
    practice: (count: number) =>
      `${n(count)} ${plural(count, 'envoi', 'envois')} de la messagerie d’entraînement ${plural(count, 'n’est pas compté', 'ne sont pas comptés')} ici.`,
    figures: 'En bref',
    checked: 'Messages vérifiés',
    warned: 'Avertissements',
    safer: 'Rendus plus sûrs',
    saferMore: 'corrigés ou passés dans MSSanté',
    time: 'Temps gagné',
    timeMore: (taken: number, minutes: number) =>
      `estimation : ${n(taken)} ${plural(taken, 'adresse prise', 'adresses prises')} dans l’annuaire × ${minutes} min`,
    minutes: (count: number) => `${n(count)} min`,
    hours: (hours: number, minutes: string) => `${hours} h ${minutes}`,
    lessons: 'Leçons faites',
    situations: 'Situations maîtrisées',
    ofAll: (count: number) => `sur ${n(count)} en tout`,

    checkedTitle: 'Messages vérifiés, par semaine',
    checkedSentence: (checked: string, warned: number) =>
      warned === 0
        ? `${checked} sont partis sans que rien ne s’y oppose.`
        : `${checked} vérifiés ; ${n(warned)} ${plural(warned, 'a appelé', 'ont appelé')} un avertissement.`,
    messages: (count: number) => `${n(count)} ${plural(count, 'message', 'messages')}`,
    calm: 'Sans avertissement',
    withWarning: 'Avec avertissement',

    doneTitle: 'Ce que vous avez fait des avertissements',
    doneSentence: (warned: number, kept: number, anyway: number) =>
      `Sur ${n(warned)} ${plural(warned, 'avertissement', 'avertissements')}, ${n(kept)} ${plural(kept, 'message est parti', 'messages sont partis')} plus sûrement ou ${plural(kept, 'a été repris', 'ont été repris')} ; ${n(anyway)} ${plural(anyway, 'est parti', 'sont partis')} quand même.`,
    doneEmpty: 'Aucun avertissement sur cette période.',
    outcomes: {
      sent: 'Sans avertissement',
      mended: 'Corrigé, puis envoyé',
      moved: 'Passé dans la messagerie MSSanté',
      returned: 'Repris, pas envoyé',
      'sent-anyway': 'Envoyé quand même',
    } satisfies Record<Outcome, string>,
    taken: 'Adresses prises dans l’annuaire',

    learntTitle: 'Leçons et entraînement',
    learntSentence: (lessons: number, situations: number) =>
      `Sur cette période : ${n(lessons)} ${plural(lessons, 'leçon faite', 'leçons faites')} et ${n(situations)} ${plural(situations, 'situation maîtrisée', 'situations maîtrisées')}.`,
    toLessons: 'Aller aux leçons',
    toPractice: 'S’entraîner',
    export: 'Garder ou partager ce bilan',
  },

  flows: {
    lead: 'À quelles sortes de correspondants vous écrivez, et avec quel contenu. Jamais un nom, jamais une adresse.',
    empty: 'Aucun message sur cette période : il n’y a pas encore de flux à décrire.',
    kindsTitle: 'À qui, et avec quel contenu',
    kindsSentence: (top: string, messages: number, health: number) =>
      `Le plus souvent : ${top} (${n(messages)} ${plural(messages, 'message', 'messages')}). Au total, ${n(health)} ${plural(health, 'envoi', 'envois')} avec des données de santé.`,
    kindsNote: 'Un message adressé à deux sortes de correspondants compte pour chacune.',
    levels: {
      none: 'Sans donnée de santé repérée',
      possible: 'Données de santé possibles',
      probable: 'Données de santé probables',
      certain: 'Données de santé certaines',
    } satisfies Record<JournalEntry['health'], string>,
    kinds: {
      mssante: 'Dans MSSanté',
      patient: 'Usager, sur Mon espace santé',
      internal: 'Mon organisation, hors MSSanté',
      'public-provider': 'Grand public (Orange, Gmail…)',
      care: 'Établissement, cabinet, hors MSSanté',
      other: 'Autre (entreprise, mairie…)',
      outside: 'Hors MSSanté, sans précision',
      unreadable: 'Adresse illisible',
    } satisfies Record<ContactKind | 'outside', string>,
    potentialTitle: 'Ce que MSSanté pourrait protéger',
    potentialSentence: (all: number, published: number) =>
      `Sur ${n(all)} ${plural(all, 'destinataire', 'destinataires')} hors MSSanté de messages avec des données de santé, ${n(published)} ${plural(published, 'a', 'ont')} déjà une adresse MSSanté publiée.`,
    potentialEmpty: 'Aucun message avec des données de santé n’est parti hors MSSanté sur cette période.',
    published: 'Adresse MSSanté publiée',
    unpublished: 'Pas d’adresse trouvée à ce nom',
    unasked: 'Pas recherchée',
    inviteTitle: 'Qui inviter d’abord',
    inviteSentence: 'Les sortes de correspondants qui reçoivent le plus de données de santé hors MSSanté.',
    inviteEmpty: 'Personne à inviter : aucun message avec des données de santé n’est parti hors MSSanté.',
    advice: {
      write: 'La plupart ont une adresse publiée : choisissez-la dans l’annuaire.',
      invite: 'La plupart n’ont pas d’adresse connue : invitez-les (modèle dans les guides du volet).',
    },
    contentTitle: 'Ce qui a été repéré',
    contentSentence:
      'Dans combien de messages chaque sorte d’indice a été vue. Un message peut en contenir plusieurs.',
    contentEmpty: 'Rien n’a été repéré sur cette période.',
    content: {
      nir: 'Numéro de sécurité sociale',
      ins: 'Matricule INS',
      'patient-number': 'Numéro de patient ou de séjour',
      term: 'Mots de santé',
      'own-term': 'Mots ajoutés par votre organisation ou vous',
      value: 'Mesures, doses, codes',
      'document-mark': 'Document de santé joint',
      model: 'Phrases qui parlent de la santé d’une personne',
    } as Readonly<Record<string, string>>,
    kind: 'Sorte de correspondant',
    profession: 'Profession',
    unknownProfession: 'non connue',
    messages: 'Messages',
    health: 'Avec des données de santé',
    healthPublished: '… à qui une adresse MSSanté est publiée',
    recipients: 'Destinataires',
    adviceColumn: 'Conseil',
    evidence: 'Indice',
  },

  service: {
    lead: 'Si votre service additionne les bilans, vous pouvez lui remettre ce résumé. Vous seul décidez : rien ne part d’ici.',
    rules: [
      'Des nombres seulement, par mois complet ; le mois en cours n’y est pas.',
      'Aucun nombre de 1 à 4 : ce qui est rare est regroupé avec ce qui l’entoure.',
      'Ni nom, ni adresse, ni texte, ni jour, ni nom de poste.',
    ],
    empty:
      'Aucun mois complet d’au moins cinq messages pour l’instant : le résumé ne dirait rien. Revenez le mois prochain.',
    months: (count: number, from: string, to: string) =>
      count === 1 ? `Un mois : ${from}.` : `${n(count)} mois, de ${from} à ${to}.`,
    exact: 'Le fichier, exactement comme il sera écrit :',
    save: 'Enregistrer ce fichier',
    preparing: 'Préparation du résumé…',
    how: 'Votre service additionne les fichiers reçus avec la commande « cli -- summary » de Pli sûr.',
  },

  kept: {
    lead: 'Tout ce que Pli sûr a noté, jour par jour. Il n’y a rien d’autre.',
    never: 'Jamais le texte, l’objet, les adresses, les noms ni les noms de fichiers.',
    count: (lines: number, days: number) =>
      `${n(lines)} ${plural(lines, 'envoi', 'envois')}, sur ${n(days)} ${plural(days, 'jour', 'jours')}.`,
    limit: (months: number) => `Ce qui a plus de ${months} mois est effacé.`,
    empty: 'Le journal est vide.',
    newer: 'Plus récents',
    older: 'Plus anciens',
    page: (page: number, pages: number) => `Page ${page} sur ${pages}`,
    pages: 'Pages du journal',
    webmails: {
      outlook: 'Outlook',
      roundcube: 'Roundcube ou Mailiz',
      practice: 'Messagerie d’entraînement',
    } as Readonly<Record<string, string>>,
    from: { mssante: 'depuis MSSanté', ordinary: 'depuis une messagerie ordinaire' },
    recipients: (list: string) => `À : ${list}`,
    nobody: 'Destinataires non lus',
    equipped: 'adresse MSSanté publiée',
    unequipped: 'pas d’adresse trouvée',
    content: (list: string) => `Repéré : ${list}`,
    rules: (list: string) => `Règles : ${list}`,
    reason: (reason: string) => `Raison choisie : ${reason}`,
    counters: {
      'address-taken': (count: number) =>
        `${n(count)} ${plural(count, 'adresse prise', 'adresses prises')} dans l’annuaire`,
      'lesson-shown': (count: number) => `${n(count)} ${plural(count, 'leçon proposée', 'leçons proposées')}`,
      'lesson-later': (count: number) => `${n(count)} « plus tard »`,
      'lesson-done': (count: number) => `${n(count)} ${plural(count, 'leçon faite', 'leçons faites')}`,
      'situation-mastered': (count: number) =>
        `${n(count)} ${plural(count, 'situation maîtrisée', 'situations maîtrisées')}`,
    } satisfies Record<Counter, (count: number) => string>,
    learningTitle: 'Leçons, entraînement et guides',
    learningEmpty: 'Rien n’est encore noté.',
    lessonDone: (title: string, day: string) => `« ${title} » : faite le ${day}`,
    lessonSeen: (title: string, shown: number, later: number) =>
      `« ${title} » : proposée ${shown} fois, « plus tard » ${later} fois`,
    quiz: (right: number, of: number) => `${right} bonnes réponses sur ${of}`,
    situationDone: (name: string, day: string, tries: number) =>
      `${name} : maîtrisée le ${day}, ${tries} ${plural(tries, 'essai', 'essais')}`,
    situationTried: (name: string, tries: number) => `${name} : ${tries} ${plural(tries, 'essai', 'essais')}`,
    steps: (count: number) =>
      `${n(count)} ${plural(count, 'étape cochée', 'étapes cochées')} dans les guides`,
    known: (title: string, day: string) => `Campagne « ${title} » : connue depuis le ${day}`,
    situations: {
      'ordinary-doctor': 'Un médecin dont on n’a que l’adresse Orange',
      'mssante-from-ordinary': 'Une adresse MSSanté, depuis la messagerie ordinaire',
      'look-alike': 'Une adresse qui imite MSSanté',
      'worker-asks': 'Un salarié demande ses résultats',
      'patient-address': 'L’adresse d’un usager, depuis la messagerie ordinaire',
      employer: 'Un employeur demande ce qu’a le salarié',
      'reply-all': 'Répondre à tous',
      attachment: 'Une pièce jointe qui en dit plus que le message',
      autocomplete: 'La mauvaise personne, complétée par la messagerie',
      colleague: 'Un collègue du service',
      'outside-from-mssante': 'Une adresse ordinaire, depuis MSSanté',
      'nothing-to-hide': 'Un message qui peut partir tel quel',
    } as Readonly<Record<string, string>>,
    eraseTitle: 'Effacer',
    erase: 'Effacer le journal',
    question: 'Effacer le journal ?',
    consequence:
      'Les envois notés et les comptes par jour disparaîtront de ce navigateur, sans retour. Les leçons faites restent.',
    confirm: 'Effacer',
    keep: 'Garder',
    eraseLearning: 'Effacer ce que j’ai appris',
    questionLearning: 'Effacer les leçons et l’entraînement ?',
    consequenceLearning:
      'Les leçons faites, les situations maîtrisées et les étapes cochées seront oubliées, sans retour. Le journal reste.',
    erased: 'C’est effacé.',
    notErased: 'Rien n’a pu être effacé. Réessayez.',
  },
};

export type ReportWords = typeof fr;
