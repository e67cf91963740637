/** Words of file names. They count in attachment names only. Written for this project. */
export const FILE_NAMES = `
* strong
CR consultation, compte rendu consultation, CRH, CRO, CRMT, ordonnance, bilan sanguin, bilan bio, resultats labo
labo, biologie, résultats bio, prise de sang, audio, audiogramme, spiro, radio, scanner, echo, irm, tdm, ecg, efr
DMST, dossier médical, plombémie, certificat médical, arrêt de travail, lettre confrère, courrier médecin
courrier médical, restriction, rqth, biopsie, anapath, inaptitude, avis inaptitude, sérologie, vaccination
carnet de santé, carnet vaccination, certificat grossesse, déclaration grossesse, inapte
* medium
aptitude, avis aptitude, fiche aptitude, FMA, attestation de suivi, aménagement, amenagement poste, étude de poste
bilan, résultats, analyses, examen, CR, compte-rendu, compte-rendu médical, visite médicale, fiche de visite
questionnaire médical, suivi médical, AT, MP, certificat, arrêt, IPP
`;
