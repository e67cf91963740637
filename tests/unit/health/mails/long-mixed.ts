import { DIAGNOSIS, HEALTH, type WorkMail } from './mail';

/** Long ordinary mails in which one sentence is about somebody's health. */
export const LONG_MIXED_MAILS: readonly WorkMail[] = [
  {
    name: 'order of supplies with a word about a colleague',
    text: `Bonjour,

Merci de commander pour le centre de Bourg-Modèle : 20 ramettes de papier, 3 toners, 2 boîtes d'enveloppes.
La clim du cabinet 2 fuit encore, le technicien passe jeudi.
Au fait, Claude est hospitalisée depuis dimanche pour une embolie pulmonaire, je la remplace aux convocations.
Le planning de la semaine 21 est à jour sur le réseau.

Bonne journée`,
    level: HEALTH,
    why: 'A diagnosis among the toner cartridges.',
  },
  {
    name: 'answer on planning with a result at its end',
    text: `Bonjour Madame Inventée,

Je vous confirme les visites du 4 juin : 8 h 30, 9 h 15, 10 h et 10 h 45. La salle sera ouverte à 8 h.
Les fiches d'entreprise sont envoyées demain.
Pour M. Modèle, la spirométrie est franchement perturbée et son asthme ne lui permet plus le poste de peinture.

Cordialement`,
    level: DIAGNOSIS,
    why: 'A result and a disease told to an employer.',
  },
  {
    name: 'minutes of a team meeting',
    text: `Compte rendu de la réunion d'équipe du 3 mars
Présents : Camille, Dominique, Claude. Excusée : Maxime.
1. Cotisations : relance au 15 mars.
2. Travaux de l'accueil : peinture la semaine 12.
3. Situations : M. Exemple (garage Fictif) a repris après son infarctus, deux stents, voir pour les nuits.
4. Pot de départ vendredi.`,
    level: DIAGNOSIS,
    why: 'A case by name in minutes that everyone reads.',
  },
  {
    name: 'pay questions and an illness',
    text: `Bonjour,

Pour la paie de mai : heures supplémentaires de M. Fictif 6 h, prime de panier 12 jours, avance de 200 € à retenir.
Mme Modèle est absente depuis le 11, elle suit une cure de sevrage alcoolique à Villefictive, retour prévu le 8 juin.
Le virement part le 28.

Merci`,
    level: DIAGNOSIS,
    why: 'Pay needs the dates of the absence, never its reason.',
  },
  {
    name: 'answer that quotes a complaint',
    text: `Bonjour,

Le devis du fauteuil est validé, livraison semaine 30.

Le lun. 4 mai 2026 à 08:41, Dominique Fictif <dominique.fictif@entreprise.example> a écrit :
> Bonjour, comme vu ensemble je souffre de lombalgies depuis mon hernie discale
> et le fauteuil actuel n'a pas de soutien.`,
    level: HEALTH,
    why: 'The supplier gets the quoted disease with the order.',
  },
  {
    name: 'invitation with a private reason for absence',
    text: `Bonjour à tous,

La réunion de coordination est maintenue mardi à 14 h en visio, ordre du jour joint.
Maxime sera absent, sa fille est en chimiothérapie et il l'accompagne toute la semaine.
Pensez à remplir le sondage pour le séminaire.`,
    level: HEALTH,
    why: 'The illness of a colleague’s child, to a whole list.',
  },
];
