/**
 * Words that say of whom a sentence speaks: one person, nobody in particular, or a thing.
 * Titles before a name, dates of birth and ages are read in `find-persons.ts`.
 */
export const CUES = `
* person
patient, patiente, je souffre, m'a prescrit, lui a prescrit, je suis suivi, je suis suivie, je suis traité
je suis traitée, je suis sous, assuré social, date de naissance, DDN, matricule INS, numéro de sécurité sociale
né en, née en, âgé de, âgée de, votre salarié, votre salariée, notre salarié, notre salariée, votre collaborateur
votre collaboratrice, notre collaborateur, notre collaboratrice, ce salarié, cette salariée, salarié cité en objet
nourrisson, fillette, jeune femme, jeune homme, jeune fille, mon mari, ma femme, mon épouse, mon époux, mon fils
ma fille, ma mère, mon père, mon enfant, son fils, sa fille, son mari, sa femme, mon frère, ma sœur, mon conjoint
ma compagne, mon compagnon, mon bébé, cet agent, cet homme, cette femme, garçon, ce monsieur, cette dame
un homme de, une femme de, homme âgé, femme âgée
* weak-person
intéressé, intéressée, le salarié, la salariée, l'agent, le collaborateur, la collaboratrice, intérimaire, apprenti
apprentie, cet employé, employée, j'ai été, j'ai eu, j'ai un rendez-vous, il boit, elle boit, je suis, j'ai fait
je prends, je dois, il souffre, elle souffre, il présente, elle présente, il présentait, elle présentait, il a été
elle a été, il prend, elle prend, il est, elle est, il a, elle a, il avait, elle avait, s'est fait, a été opéré
a été hospitalisé, chez lui, chez elle, collègue, on notait, on note, on retrouve, on retrouvait, a montré, montrait
a révélé, a objectivé, objectivait, a mis en évidence, mettait en évidence, a retrouvé, retrouvait, s'est révélé
s'est révélée, a permis de, était normal, était normale, étaient normaux, était sans particularité, est revenu
est revenue, a été retenu, l'interrogatoire
* impersonal
tout salarié, tous les salariés, toute personne, tout travailleur, toutes les personnes, les salariés, des salariés
les travailleurs, les patients, un salarié, une salariée, un patient, une personne, des patients, les personnes
vos salariés, nos salariés, chaque salarié, toute salariée, en cas, article, articles, alinéa, décret, arrêté du
code du travail, circulaire, lorsque, lorsqu'un, campagne, sensibilisation, webinaire, webconférence, formation
colloque, conférence, affiche, affiches, brochure, guide pratique, dépliant, newsletter, prévention des
prévention du, prévention de la, risque de, risques de, risque d', le médecin peut, peut prescrire, peut demander
peut proposer, aux salariés, aux travailleurs, aux femmes, le guide, ce guide, peuvent être, doit être, doivent être
il convient, sous réserve, les symptômes, le cas échéant, l'employeur, les employeurs, étude publiée
selon une étude, statistiques, la population, en france, dans le monde, les femmes, les hommes
questionnaire de satisfaction, recommandations, bonnes pratiques, ordre du jour, réglementation, obligation légale
les agents, les victimes, la victime, bénéficiaire, bénéficiaires, peut bénéficier, vous pouvez, votre entreprise
si vous, vous avez droit, permet de, sont remboursés, est remboursé, est remboursée, pris en charge à
prise en charge à, pièces justificatives, obligatoires, obligatoire, autorisation d'absence, devra, devront
selon les cas, sont les suivantes, exemples, par exemple, soit pour, allocation, indemnité, la loi, les élèves
* thing
véhicule, voiture, camion, fourgon, moto, logiciel, serveur, ordinateur, imprimante, réseau, application, site, base
bâtiment, toiture, façade, chaudière, machine, moteur, pompe, budget, marché, projet, contrat, compte, facture
système, équipement, appareil, pièce, route, pont, arbre, société, entreprise, économie, secteur, secteurs, usine
chantier, immeuble, logement, appartement, maison, cuve, conduite, canalisation, disque, batterie, écran
poste informatique, wifi, messagerie, plateforme, portail, chien, chat, cheval, bovin, troupeau, mur, plafond, mot
film, album, roman, équipe
`;
