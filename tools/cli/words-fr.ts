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
  keygen CLÉ
      Crée une clé privée Ed25519 dans le fichier CLÉ, et dit la clé publique : le réglage mirrorKey.
  sign FICHIER CLÉ
      Écrit la signature de FICHIER dans FICHIER.sig.
  verify FICHIER SIGNATURE CLÉ_PUBLIQUE
      Vérifie une signature.

FICHIER est une extraction Extraction_Correspondance_MSSante (txt, gzip ou zip) ou un annuaire préparé.
Code de retour : 0 fait, 1 refusé ou non vérifié, 2 commande mal écrite.`;

export const french: CliWords = {
  help: HELP,
  usage: (problem) => `Commande mal écrite : ${problem}. Aide : npm run --silent cli -- --help`,
  unknownCommand: (name) => `commande inconnue « ${name} »`,
  noCommand: 'aucune commande',
  missing: (what) => `il manque ${what.join(', ')}`,
  tooMany: (what) => `« ${what} » est de trop`,
  badLimit: '--limit attend un nombre de 1 à 100',
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
  badPrivateKey: 'Ce n’est pas une clé privée Ed25519 (PEM), comme keygen en crée.',
  badPublicKey: 'Ce n’est pas une clé publique Ed25519 : 32 octets en base64.',
  notVerified: 'La signature n’est pas celle de ce fichier par cette clé.',
  unexpected: (problem) => `Erreur inattendue : ${problem}`,
  progress: (percent, rows) => `${percent} % · ${rows.toLocaleString('fr')} lignes`,
};
