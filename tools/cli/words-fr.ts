import type { CliWords } from './words';

const HELP = `Commandes de Pli sûr pour les administrateurs. Le résultat sort en JSON ; les erreurs, en une ligne.

  trust-list FICHIER [--compact SORTIE]
      Lit une liste blanche MSSanté (XML, liste de domaines ou forme compacte) et dit ce qu’elle contient.
      --compact écrit la forme compacte, sans les contacts des opérateurs : c’est elle que sert un miroir.
  directory pack FICHIER DOSSIER [--from ANCIEN] [--key CLÉ]
      Prépare un annuaire à servir aux postes : index.json, l’annuaire entier, et ce qui a changé depuis ANCIEN
      (un dossier fait par cette commande, ou un fichier). --key signe index.json avec cette clé privée.
  directory search FICHIER RECHERCHE [--limit N]
      Cherche dans une extraction ou un annuaire préparé, comme le fait l’extension.
  campaign check FICHIER
  campaign check --built-in
      Vérifie une campagne de leçons (docs/campaigns.md), ou celle de l’extension : titre, leçons, langues, et ce qui
      peut être amélioré. Une campagne que l’extension n’accepterait pas est refusée.
  keygen CLÉ
      Crée une clé privée Ed25519 dans le fichier CLÉ, et dit la clé publique : le réglage mirrorKey.
  sign FICHIER CLÉ
      Écrit la signature de FICHIER dans FICHIER.sig.
  verify FICHIER SIGNATURE CLÉ_PUBLIQUE
      Vérifie une signature.
  scan [--lang en]
      Cherche des données de santé dans des messages : JSON Lines en entrée et en sortie. Détails : scan --help
  assess [--policy FICHIER] [--trust-list FICHIER] [--lang en]
      Juge des brouillons comme le ferait l’extension sous une politique : JSON Lines. Détails : assess --help
  summary FICHIER... [--html SORTIE] [--csv SORTIE] [--from JOUR] [--to JOUR] [--campaign JOUR..JOUR] [--lang en]
      Additionne les résumés que des personnes ont remis en un seul bilan. Détails : summary --help

FICHIER est une extraction Extraction_Correspondance_MSSante (txt, gzip ou zip) ou un annuaire préparé.
Code de retour : 0 fait, 1 refusé ou non vérifié, 2 commande mal écrite.`;

const PROBLEMS = {
  'not-an-object': 'ce n’est pas un objet de réglages.',
  'unknown-key': 'ce réglage n’existe pas.',
  'wrong-type': 'ce n’est pas le type que prend ce réglage ; laissé de côté.',
  'bad-value': 'ce n’est pas une valeur que prend ce réglage ; laissé de côté.',
  'too-many': 'plus que n’en prend ce réglage ; le surplus est laissé de côté.',
} as const;

const SCAN = `npm run --silent cli -- scan [--lang en] < messages.jsonl > niveaux.jsonl

Cherche des données de santé personnelles comme le fait l’extension. Un message par ligne sur l’entrée standard :
  {"id": "m1", "subject": "…", "text": "…", "attachments": ["nom.pdf"]}      (seul text est nécessaire)
Une ligne pour chacun sur la sortie standard :
  {"id": "m1", "level": "none|possible|probable|certain", "evidence": [
    {"kind", "segment", "text", "start", "end", "weight", "why"}]}

id       à défaut, le numéro de la ligne
segment  subject, written, quoted, signature : le texte découpé comme le fait l’extension ; attachment-name, avec "file"
start    positions en unités UTF-16, dans le texte, l’objet ou le nom tels qu’ils sont donnés
weight   de 0 (un indice) à 1 (décide seul)
why      une phrase, en français, ou en anglais avec --lang en

Une ligne illisible est signalée avec son numéro sur la sortie d’erreur, la suite continue, et le code de retour est 1.
Rien n’est conservé ni envoyé.`;

const ASSESS = `npm run --silent cli -- assess [--policy FICHIER] [--trust-list FICHIER] [--lang en] < brouillons.jsonl

Juge des brouillons comme le ferait l’extension pour qui n’a rien choisi. Un brouillon par ligne sur l’entrée standard :
  {"id": "b1", "from": "…", "to": ["…"], "cc": [], "bcc": [], "subject": "…", "text": "…", "attachments": ["nom.pdf"],
   "host": "webmail.example"}      (seul text est nécessaire ; to, cc et bcc peuvent être un simple texte)
Une ligne pour chacun sur la sortie standard :
  {"id", "level", "health", "from", "findings": [{"rule", "level", "title", "why", "todo", "about"}],
   "recipients": [{"field", "shown", "channel"}], "evidence": [… comme les écrit scan …]}

--policy      les réglages de docs/administrator.md en JSON ; ce qui est faux est dit, laissé de côté, et le code de retour est 1
--trust-list  une liste blanche sous toute forme que lit trust-list ; sans elle, les adresses en .mssante.fr sont probables
--lang en     des phrases en anglais ; sinon en français
level         clear, notice, unchecked, warn, justify, block
Les pièces jointes sont jugées par leur nom.`;

const SUMMARY = `npm run --silent cli -- summary FICHIER... [--html SORTIE] [--csv SORTIE] [--from JOUR] [--to JOUR]
    [--campaign JOUR..JOUR] [--lang en]

Additionne des résumés (« Bilan », « Pour le service ») et écrit le bilan du service en JSON sur la sortie standard.

--html      écrit aussi une page autonome, à imprimer ou à transmettre
--csv       écrit aussi les tableaux pour un tableur
--from      seulement les mois entiers à partir de ce jour (AAAA-MM-JJ)
--to        seulement les mois entiers jusqu’à ce jour
--campaign  compare les mois avant, pendant et après ces jours, comme 2026-03-01..2026-05-31
--lang en   la page et les tableaux en anglais ; sinon en français

Un fichier abîmé, étranger, en double ou d’une version plus récente est signalé en une phrase, les autres sont additionnés,
et le code de retour est 1. Un mois remis dans deux exports du même navigateur compte une fois. Rien n’est envoyé.`;

export const french: CliWords = {
  help: HELP,
  helpOf: { scan: SCAN, assess: ASSESS, summary: SUMMARY },
  usage: (problem) => `Commande mal écrite : ${problem}. Aide : npm run --silent cli -- --help`,
  unknownCommand: (name) => `commande inconnue « ${name} »`,
  noCommand: 'aucune commande',
  missing: (what) => `il manque ${what.join(', ')}`,
  tooMany: (what) => `« ${what} » est de trop`,
  badLimit: '--limit attend un nombre de 1 à 100',
  badLanguage: '--lang attend fr ou en',
  badOption: (problem) => problem,
  arguments: {
    FILE: 'FICHIER',
    OUT: 'DOSSIER',
    QUERY: 'RECHERCHE',
    KEY: 'CLÉ',
    SIG: 'SIGNATURE',
    PUBLIC_KEY: 'CLÉ_PUBLIQUE',
  },
  import: {
    cancelled: 'Arrêté.',
    offline: 'Le serveur ne répond pas.',
    'refused-by-server': 'Le serveur a refusé.',
    cut: 'Le fichier est incomplet : sa fin manque. Téléchargez-le à nouveau.',
    foreign: 'Ce fichier n’est pas une extraction des BAL MSSanté, ni un annuaire préparé.',
    'too-many-bad-rows': 'Trop de lignes sont illisibles : rien n’a été repris de ce fichier.',
    'disk-full': 'Le disque est plein.',
    'bad-signature': 'La signature manque ou n’est pas la bonne.',
    damaged: 'Le fichier est abîmé : téléchargez-le à nouveau, ou préparez-le à nouveau.',
    failed: 'Le fichier n’a pas pu être lu.',
  },
  trust: {
    cut: 'La liste est incomplète : sa fin manque. Téléchargez-la à nouveau.',
    foreign: 'Ce fichier n’est pas une liste blanche MSSanté.',
    empty: 'La liste ne contient aucun domaine.',
  },
  file: {
    ENOENT: (path) => `Fichier ou dossier introuvable : ${path}`,
    EACCES: (path) => `Accès refusé : ${path}`,
    EISDIR: (path) => `C’est un dossier, pas un fichier : ${path}`,
    ENOTDIR: (path) => `Ce n’est pas un dossier : ${path}`,
    EEXIST: (path) => `Existe déjà, et n’est pas remplacé : ${path}`,
    ENOSPC: () => 'Le disque est plein.',
  },
  lines: {
    bad: (number, problem) => `Ligne ${number} : ${problem}`,
    tooLong: 'elle dépasse huit millions de caractères.',
    notJson: 'ce n’est pas du JSON.',
    notObject: 'ce n’est pas un objet.',
    badField: (place) => `« ${place} » manque ou n’est pas du bon type.`,
  },
  policy: {
    notJson: (path) => `Cette politique n’est pas du JSON : ${path}`,
    problem: ({ key, place, reason }) =>
      `Politique, ${key}${place === null ? '' : `, élément ${place}`} : ${PROBLEMS[reason]}`,
  },
  summary: {
    notJson: (path) => `${path} : ce n’est pas du JSON ; laissé de côté.`,
    foreign: (path) => `${path} : ce n’est pas un résumé exporté par Pli sûr ; laissé de côté.`,
    newer: (path) => `${path} : ce résumé vient d’une version plus récente ; mettez cette commande à jour.`,
    malformed: (path, place) =>
      `${path} : ce résumé est abîmé ou a été modifié${place === '' ? '' : ` (« ${place} »)`} ; laissé de côté.`,
    twice: (path, other) => `${path} : c’est le même export que ${other} ; compté une seule fois.`,
    unread: (path, problem) => (problem.includes(path) ? problem : `${path} : ${problem}`),
    nothing: 'Aucun résumé lisible : il n’y a rien à additionner.',
    badDay: (text) => `« ${text} » n’est pas un jour (AAAA-MM-JJ)`,
    badCampaign: '--campaign attend deux jours, comme 2026-03-01..2026-05-31',
  },
  badPrivateKey: 'Ce n’est pas une clé privée Ed25519 (PEM), comme keygen en crée.',
  badPublicKey: 'Ce n’est pas une clé publique Ed25519 : 32 octets en base64.',
  notVerified: 'La signature n’est pas celle de ce fichier par cette clé.',
  campaignRefused: ({ fr }, others) =>
    others === 0 ? fr : `${fr} (et ${others} ${others === 1 ? 'autre problème' : 'autres problèmes'})`,
  unexpected: (problem) => `Erreur inattendue : ${problem}`,
  progress: (percent, rows) => `${percent} % · ${rows.toLocaleString('fr')} lignes`,
};
