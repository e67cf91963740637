/**
 * Occupational health: fitness, visits, restrictions, exposures, occupational diseases.
 * Written for this project after the French code du travail (articles R. 4624-1 and following) and the tables of
 * occupational diseases (code de la sécurité sociale, annexe II), Licence Ouverte 2.0.
 */
export const WORK = `
* decisive
tableau 30 bis, reconnu en maladie professionnelle, reconnue en maladie professionnelle
reconnaissance en maladie professionnelle pour, imprégnation saturnine
* strong
intoxication au plomb, restriction médicale, restriction d'aptitude, apte avec restriction, apte avec réserves
apte avec aménagement, pas de port de charges, sans port de charges, éviter le port de charges
port de charges interdit, pas de travail en hauteur, pas de travail de nuit, pas de gestes répétitifs
pas de station debout prolongée, éviter les gestes répétitifs, pas de conduite, inapte à la conduite
inapte au travail de nuit, inapte au port de charges, tableau 57, tableau 97, tableau 98, tableau 30, tableau 42
tableau 66, tableau 65, tableau 25, tableau 79, tableau 69, tableau 1, tableau 4, tableau 100
certificat médical initial, certificat médical final, certificat final descriptif, date de consolidation, consolidé
rechute d'accident du travail, allergie professionnelle, affection périarticulaire, suivi post-professionnel
suivi post-exposition, accident d'exposition au sang, exposé à l'amiante, exposé au plomb, exposé au benzène
exposé aux rayonnements, dosimétrie individuelle, surveillance biologique, biométrologie
indicateur biologique d'exposition, taux de plomb, contamination interne, statut vaccinal, immunisé contre
déclaration de maladie professionnelle, arrêt pour dépression, arrêt pour accident, en arrêt depuis
congé longue durée, congé de longue maladie, état de santé incompatible, incompatible avec son état de santé
dispense d'obligation de reclassement, tout maintien dans un emploi serait gravement préjudiciable
l'état de santé fait obstacle, désinsertion pour raison de santé
* medium
inapte, inaptitude, arrêt maladie, arrêt de travail, congé maladie, prolongation d'arrêt, arrêt prolongé
en arrêt jusqu'au, avis d'aptitude, fiche d'aptitude, aptitude médicale, attestation de suivi, apte au poste
aménagement de poste, proposition d'aménagement, mesures individuelles, poste adapté, poste aménagé
reclassement médical, MDPH, conclusion médicale, jours d'arrêt, déclaration d'accident du travail
* weak
examen médical d'aptitude, examen médical d'embauche, maintien dans l'emploi, visite de pré-reprise, visite de préreprise, étude de poste, port de charges
cellule de maintien, SIR, DMST, visite médicale, visite de reprise, visite à la demande
visite d'information et de prévention, visite de mi-carrière, visite d'embauche, accident du travail
médecine du travail, santé au travail, suivi individuel, apte, aptitude, exposition professionnelle, risque chimique
agents CMR, amiante, plomb, benzène, mercure, cadmium, silice, formaldéhyde, trichloréthylène, manganèse, béryllium
bruit lésionnel, vibrations, rayonnements ionisants, gestes et postures
`;
