/**
 * Phrases that hold a health word and are not health data: offices, laws, papers, campaigns, figures of speech.
 * A phrase found here takes its words out of the search. Written for this project.
 */
export const VETOES = `
assurance maladie, caisse primaire d'assurance maladie, branche maladie, complémentaire santé, frais de santé, frais médicaux, secret médical
code de la santé publique, santé publique france, ministère de la santé, agence régionale de santé, professionnel de santé, établissement de santé
maison de santé, centre de santé, centre hospitalier, carte vitale, parcours de soins, feuille de soins, accès aux soins, système de santé
données de santé, hébergeur de données de santé, logiciel médical, matériel médical, dispositif médical, cabinet médical, secrétariat médical
centre médical, service de santé au travail, service de prévention et de santé au travail, santé et sécurité, santé et sécurité au travail
suivi de l'état de santé, suivi individuel de l'état de santé, sécurité sociale, aide médicale d'état, ordre des médecins
ligue contre le cancer, lutte contre le cancer, institut national du cancer, tropique du cancer, signe du cancer, octobre rose, mois sans tabac
dépistage organisé, semaine du handicap, référent handicap, mission handicap, politique handicap, emploi de travailleurs handicapés
travailleurs handicapés, personnes handicapées, accessibilité aux personnes handicapées, accessibilité handicapés, téléthon, sidaction
sauveteur secouriste du travail, premiers secours, défibrillateur, trousse de secours, exercice d'évacuation, commission médicale
document unique, fiche d'entreprise, fiche de données de sécurité, prélèvement atmosphérique, prélèvements surfaciques, mesure d'empoussièrement
diagnostic amiante, repérage amiante, désamiantage, diagnostic plomb, constat de risque d'exposition au plomb, essence sans plomb, sans plomb
batterie au plomb, formation amiante, valeur limite d'exposition, agents biologiques, risque biologique, risques biologiques, déchets d'activités de soins
opération commerciale, opération bancaire, opération immobilière, opération de maintenance, opération de communication, opération escargot
examen du budget, examen de la demande, examen de votre dossier, examen des offres, mise en examen, mis en examen, examen du permis, salle d'examen
ordonnance du juge, ordonnance de référé, ordonnance du tribunal, ordonnance pénale, ordonnance de protection, ordonnances macron
virus informatique, infection informatique, analyse antivirus, fatigue des matériaux, maladie du bois, maladie des plantes, clinique vétérinaire, vétérinaire
traitement de texte, traitement de données, traitement de la demande, traitement des déchets
traitement de l'eau, traitement comptable, traitement de faveur, traitement de surface, traitement thermique, traitement de base, traitement indiciaire
cellule de crise, crise sanitaire, crise économique, gestion de crise, état d'urgence, pass sanitaire, protocole sanitaire, bande d'arrêt d'urgence
congé maternité, congé paternité, arrêt de bus, arrêt machine, arrêt de production, arrêt de la cour
accident de la circulation, constat amiable, rupture conventionnelle, rupture de contrat, rupture de stock
bilan de compétences, bilan carbone, bilan comptable, bilan social, bilan annuel, bilan de l'année, bilan financier, radio france, salle de sport
mal de mer, fièvre acheteuse, fracture numérique, fracture sociale, fracture territoriale, dépression atmosphérique, dépression économique
dépression tropicale, grande dépression, point de douleur, nerf de la guerre, hémorragie financière, coup de cœur, au cœur, de bon cœur, à cœur
cœur de métier, par cœur, au sein, bras de fer, poumon vert, poumon économique, boisson alcoolisée, boissons alcoolisées, gel hydroalcoolique
solution hydroalcoolique, alcool isopropylique, don du sang, collecte de sang, sang froid, soyez patient, toxiques pour la reproduction
psychologue du travail, psychologie du travail, psychologie sociale, risques psychosociaux, tableau de bord, taux d'absentéisme
indemnités journalières, indemnité journalière, compte professionnel de prévention, tests psychotechniques, suivi médical renforcé
femmes enceintes, l'enceinte, d'enceinte, une enceinte, cette enceinte, enceintes acoustiques, enceinte du bâtiment, enceinte de confinement, enceinte de l'entreprise
épreuve orale, état général du véhicule, état général du bâtiment, état général des lieux, faculté de médecine, école de médecine
don d'organes, incapacité de travail, centre d'examen
`;
