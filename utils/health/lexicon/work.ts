/**
 * Occupational health: fitness, visits, restrictions, exposures, occupational diseases.
 * Written for this project after the French code du travail (articles R. 4624-1 and following) and the tables of
 * occupational diseases (code de la sécurité sociale, annexe II), Licence Ouverte 2.0.
 */
export const WORK = `
* decisive
tableau 30 bis, reconnu en maladie professionnelle, reconnue en maladie professionnelle, reconnaissance en maladie professionnelle pour
inapte pour raison psychiatrique, hors tableau pour burn-out, exposition prénatale, intoxication au plomb, imprégnation saturnine
* strong
restriction médicale, restrictions médicales, restriction d'aptitude, restrictions d'aptitude, apte avec restrictions, apte avec restriction
apte avec réserves, apte avec aménagement, apte avec aménagements, pas de port de charges, sans port de charges, éviter le port de charges
port de charges contre-indiqué, port de charges interdit, pas de travail en hauteur, pas de travail de nuit, pas de gestes répétitifs
pas de station debout prolongée, éviter les gestes répétitifs, pas de conduite, inapte à la conduite, inapte au travail de nuit
inapte au port de charges, contre-indication au port de charges, contre-indication médicale, contre-indication au poste
tableau 57, tableau 97, tableau 98, tableau 30, tableau 42, tableau 66, tableau 65, tableau 25, tableau 79, tableau 69, tableau 1, tableau 4
tableau 100, certificat médical initial, CMI, certificat médical final, certificat final descriptif, consolidation, date de consolidation
rechute d'accident du travail, temps partiel thérapeutique, mi-temps thérapeutique, reprise à temps partiel thérapeutique
dermatose professionnelle, asthme professionnel, allergie professionnelle, surdité professionnelle, cancer professionnel, affection périarticulaire
suivi post-professionnel, suivi post-exposition, accident d'exposition au sang, AES, exposé à l'amiante, exposée à l'amiante, exposé au plomb
exposé au benzène, exposé aux rayonnements, dosimétrie individuelle, surveillance biologique, biométrologie, indicateur biologique d'exposition
taux de plomb, contamination interne, vaccination hépatite B, statut vaccinal, immunisé contre, déclaration de maladie professionnelle
arrêt pour maladie, arrêt pour dépression, arrêt pour burn-out, arrêt pour accident, en arrêt depuis, longue maladie, congé longue durée
congé de longue maladie, congé longue maladie, état de santé incompatible, incompatible avec son état de santé, dispense d'obligation de reclassement
tout maintien dans un emploi serait gravement préjudiciable, l'état de santé fait obstacle, désinsertion pour raison de santé
* medium
inapte, inaptitude, avis d'inaptitude, inapte à son poste, inapte définitif, inapte temporaire, arrêt maladie, arrêt de travail, congé maladie
en arrêt maladie, prolongation d'arrêt, arrêt prolongé, en arrêt jusqu'au, avis d'aptitude, fiche d'aptitude, aptitude médicale, attestation de suivi
attestation de suivi individuel, apte à son poste, apte au poste, aménagement de poste, aménagements de poste, aménagement du poste
aménagement de son poste, aménagement du poste de travail, proposition d'aménagement, mesures individuelles, poste adapté, poste aménagé
maintien dans l'emploi, reclassement médical, visite de pré-reprise, visite de préreprise, étude de poste, port de charges
MDPH, PDP, cellule maintien, SIR, suivi individuel renforcé, dossier médical en santé au travail, DMST, conclusion médicale
proposition de mesures individuelles, fiche navette, pénibilité, déclaration d'accident du travail, jours d'arrêt
* weak
visite médicale, visite de reprise, visite à la demande, visite d'information et de prévention, visite de mi-carrière, examen d'aptitude
examen médical d'embauche, visite d'embauche, accident du travail, médecin du travail, médecine du travail, infirmière de santé au travail
santé au travail, suivi individuel, apte, aptitude, exposition professionnelle, risque chimique, agents CMR, amiante, plomb, benzène, mercure, cadmium
silice, formaldéhyde, trichloréthylène, manganèse, béryllium, bruit lésionnel, vibrations, rayonnements ionisants, gestes et postures
`;
