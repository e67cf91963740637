/**
 * Phrases that hold a health word and are not health data: offices, laws, papers, campaigns, figures of speech.
 * A phrase found here takes its words out of the search. Written for this project.
 */
export const VETOES = `
assurance maladie, caisse primaire d'assurance maladie, branche maladie, mutuelle santé, complémentaire santé, frais de santé, frais médicaux
code de la santé publique, santé publique france, ministère de la santé, agence régionale de santé, professionnel de santé, établissement de santé
maison de santé, centre de santé, carte vitale, parcours de soins, feuille de soins, accès aux soins, système de santé, secret médical, secret professionnel
données de santé, hébergeur de données de santé, logiciel médical, matériel médical, dispositif médical, cabinet médical, secrétariat médical, centre médical
service de santé au travail, service de prévention et de santé au travail, santé et sécurité, santé sécurité, santé et sécurité au travail
sécurité sociale, protection sociale, prévoyance, tiers payant, aide médicale d'état, ordre des médecins, congrès médical, visite médicale périodique
ligue contre le cancer, lutte contre le cancer, institut national du cancer, tropique du cancer, signe du cancer, octobre rose, movember, mois sans tabac
dépistage organisé, journée mondiale, semaine du handicap, référent handicap, mission handicap, politique handicap, obligation d'emploi de travailleurs handicapés
emploi des travailleurs handicapés, personnes handicapées, accessibilité aux personnes handicapées, duoday, sidaction, téléthon
sauveteur secouriste du travail, formation sst, premiers secours, défibrillateur, trousse de secours, gestes de premiers secours, exercice d'évacuation
document unique, fiche d'entreprise, fiche de données de sécurité, prélèvement atmosphérique, prélèvements atmosphériques, mesure d'empoussièrement
diagnostic amiante, repérage amiante, désamiantage, diagnostic plomb, constat de risque d'exposition au plomb, essence sans plomb, sans plomb
plomb de la batterie, formation amiante, valeur limite d'exposition
opération commerciale, opération bancaire, opération immobilière, opération de maintenance, opération de communication, opération escargot
examen du budget, examen de la demande, examen de votre dossier, examen des offres, mise en examen, mis en examen, examen du permis, salle d'examen
ordonnance du juge, ordonnance de référé, ordonnance du tribunal, ordonnance pénale, ordonnance de protection, ordonnances macron
virus informatique, infection informatique, antivirus, analyse antivirus, test antivirus, cheval de troie, maladie du bois, maladie des plantes
traitement de texte, traitement de données, traitement des données, traitement de la demande, traitement de votre demande, traitement des déchets, traitement de l'eau
traitement comptable, traitement de faveur, traitement de surface, traitement thermique, traitement inégal, traitement de base, traitement indiciaire
cellule de crise, crise sanitaire, crise économique, gestion de crise, état d'urgence, plan blanc, pass sanitaire, protocole sanitaire
congé maternité, congé paternité, congé de maternité, arrêt de bus, arrêt machine, arrêt de production, arrêt de la cour, arrêt de la machine
accident de la circulation, constat amiable, rupture conventionnelle, rupture de contrat, rupture de stock, rupture du contrat
marché dynamique, tumeur du charbon, bilan de compétences, bilan carbone, bilan comptable, bilan social, bilan annuel, bilan de l'année, bilan financier
radio france, cardio-training, salle de sport, clinique vétérinaire, clinique du droit, hôpital de jour vétérinaire, vétérinaire, psychologie sociale
mal de mer, mal à dire, avoir le cafard, fièvre acheteuse, fièvre du samedi soir, virus du voyage, fracture numérique, fracture sociale
dépression atmosphérique, dépression économique, dépression tropicale, grande dépression, allergique aux réunions, allergique au changement
cure de jouvence, chirurgie esthétique des données, état des lieux, points douloureux du projet, point de douleur, schizophrène numérique
paralysie des transports, hémorragie financière, gangrène la société, ulcère à l'estomac de rire, nerf de la guerre, épidémie de vols
boisson alcoolisée, boissons alcoolisées, repas sans alcool, gel hydroalcoolique, alcool isopropylique, solution hydroalcoolique
don du sang, collecte de sang, donneur de sang, sang froid, laissez-nous patienter, pouls du marché, prise en charge du dossier
psychologue du travail, psychologie du travail, psychologie sociale, ergonome, intervention du psychologue, ligne d'écoute psychologique
tableau de bord, plan de continuité, taux d'absentéisme, absentéisme, statistiques, indicateur d'absentéisme
pollution sonore, allocation maladie, indemnités journalières, indemnité journalière, prime de pénibilité, compte pénibilité, compte professionnel de prévention
maladie d'amour, rage de vaincre, toux de, faire le pansement, coup de poumon, poumon vert, poumon économique, coeur de métier, bras de fer, membre supérieur de la direction
`;
