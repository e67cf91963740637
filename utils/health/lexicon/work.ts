/**
 * Occupational health: fitness, visits, restrictions, exposures, occupational diseases.
 * Written for this project after the French code du travail (articles R. 4624-1 and following) and the tables of
 * occupational diseases (code de la sécurité sociale, annexe II), Licence Ouverte 2.0.
 */
export const WORK = `
* decisive
reconnu en maladie professionnelle, reconnue en maladie professionnelle
reconnaissance en maladie professionnelle pour, imprégnation saturnine
* strong
atteint d'une maladie professionnelle, intoxication au plomb, restriction médicale, restriction d'aptitude
apte avec restriction, apte avec réserves, apte avec aménagement, pas de port de charges, sans port de charges
éviter le port de charges, pas de travail en hauteur, pas de travail de nuit, pas de station debout prolongée
éviter les gestes répétitifs, inapte à la conduite, inapte au travail de nuit, tableau 57, tableau 97, tableau 98
tableau 30, tableau 42, tableau 66, certificat médical initial, certificat médical final
certificat final descriptif, date de consolidation, consolidé, rechute d'accident du travail
allergie professionnelle, affection périarticulaire, suivi post-professionnel, accident d'exposition au sang
exposé à l'amiante, exposé au plomb, exposé au benzène, exposé aux rayonnements, dosimétrie individuelle
surveillance biologique, biométrologie, indicateur biologique d'exposition, déclaration de maladie professionnelle
arrêt pour dépression, arrêt pour accident, en arrêt depuis, congé longue durée, congé de longue maladie
incompatible avec son état de santé, l'état de santé fait obstacle
* medium
inapte, inaptitude, arrêt maladie, arrêt de travail, congé maladie, prolongation d'arrêt, arrêt prolongé
en arrêt jusqu'au, avis d'aptitude, fiche d'aptitude, aptitude médicale, attestation de suivi, apte au poste
aménagement de poste, proposition d'aménagement, mesures individuelles, poste adapté, poste aménagé
reclassement médical, MDPH, conclusion médicale, jours d'arrêt, déclaration d'accident du travail
* weak
maintien dans l'emploi, visite de pré-reprise, visite de préreprise, étude de poste, port de charges
cellule de maintien, SIR, DMST, visite médicale, visite de reprise, visite à la demande
visite d'information et de prévention, visite de mi-carrière, visite d'embauche, accident du travail
médecine du travail, santé au travail, suivi individuel, apte, aptitude, exposition professionnelle, risque chimique
agents CMR, amiante, plomb, benzène, mercure, cadmium, silice, manganèse, vibrations, rayonnements ionisants
gestes et postures
`;
