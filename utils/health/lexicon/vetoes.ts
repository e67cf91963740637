/**
 * Phrases that hold a word of the lexicon and are not health data: offices, campaigns, measures at work, figures of
 * speech. A phrase found here takes its words out of the search. Words that the lexicon does not hold (mutuelle,
 * prévoyance…) need no veto, and ambiguous words have their own lists (see `ambiguous.ts`). Written for this project.
 */
export const VETOES = `
parcours de soins, feuille de soins, accès aux soins, déchets d'activités de soins, ordre des médecins
clinique vétérinaire, atelier clinique, service de santé au travail, service de prévention et de santé au travail
suivi de l'état de santé, suivi individuel de l'état de santé, examen médical d'aptitude, examen médical d'embauche
suivi médical renforcé, psychologue du travail, centre d'examen, salle d'examen, mise en examen
ligue contre le cancer, lutte contre le cancer, institut national du cancer, tropique du cancer, signe du cancer
dépistage organisé, travailleurs handicapés, personnes handicapées, accessibilité handicapés, femmes enceintes
l'enceinte, d'enceinte, une enceinte, cette enceinte, enceinte de l'entreprise, prélèvements surfaciques
diagnostic amiante, diagnostic plomb, repérage amiante, constat de risque d'exposition au plomb, sans plomb
batterie au plomb, formation amiante, agents biologiques, risque biologique, biologique et chimique
agriculture biologique, analyse antivirus, fatigue des matériaux, point de douleur, hémorragie financière
poumon vert, poumon économique, fièvre acheteuse, don du sang, collecte de sang, grande dépression
traitement de base, traitement de faveur, ordonnance pénale, ordonnance de protection, au sein
opération de communication, opération escargot, état général du véhicule, état général du bâtiment
état général des lieux
`;
