/**
 * Examinations and laboratory results. A term followed by # counts only with a value right after it
 * (« TA 16/9 », « CDT 3,1 % »). Written for this project; biological indicators of exposure named as in the
 * recommendations of the Société française de santé au travail.
 */
export const EXAMS = `
* decisive
plombémie, plomburie, cadmiurie, cadmiémie, mercuriurie, mercurémie, chromurie, nickelurie, arsenic urinaire
plomb sanguin, benzène urinaire, ALA urinaire, cotininurie, charge virale, CD4, marqueurs tumoraux
toxiques urinaires, dosage urinaire, dosage sanguin
* strong
sérologie, sérologique, AgHBs, anticorps anti-HBs, hémogramme, plaquettes, hémoglobine, HbA1c, créatinine
protéinurie, albuminurie, bilirubine, transaminases, ASAT, ALAT, gamma GT, GGT, lipase, troponine, ferritine, TSH
CRP, vitesse de sédimentation, prothrombine, D-dimères, leucocytes, lymphocytes, ionogramme, ECBU, hémocultures
frottis, biologie sanguine, bilan sanguin, bilan biologique, bilan hépatique, bilan lipidique, bilan rénal
bilan thyroïdien, prise de sang, analyse de sang, analyse d'urine, analyses sanguines, bandelette urinaire
prélèvement sanguin, test PCR, audiogramme, audiométrie, audiométrique, spirométrie, EFR
exploration fonctionnelle respiratoire, explorations fonctionnelles, VEMS, capacité vitale, test d'effort
épreuve d'effort, électrocardiogramme, ECG, holter, échographie, échographique, doppler, échocardiographie, IRM
scanner thoracique, scanner cérébral, scanner abdominal, TDM, tomodensitométrie, scintigraphie, radiographie
radiographique, radio du thorax, radio pulmonaire, mammographie, angiographie, coronarographie, ostéodensitométrie
électromyogramme, EMG, électroencéphalogramme, EEG, polysomnographie, biopsie, anatomopathologique
anatomopathologie, histologique, histologie, immunohistochimie, cytologie, fond d'œil, champ visuel, visiotest
acuité visuelle, acuité auditive, endoscopie, examen neurologique, auscultation, prick-tests, patch-tests
Quantiféron, triglycérides, saturation en oxygène, fréquence cardiaque, pouls, tension artérielle
pression artérielle, indice de masse corporelle, testing musculaire, résultats d'analyse, résultats sanguins
résultats biologiques, résultats médicaux, TA #, INR #, TCA #, PSA #, ACE #, CDT #, DEP #, MAPA #, CV #, PA #, FC #
IMC #, SpO2 #, SaO2 #, Hb #, OD #, OG #, VGM #, EVA #, HAD #, MMS #, DFG #, VS #, LDL #, HDL #, GB #, Hte #, gly #
créat #, DN4 #
* medium
clichés, imagerie, VLB, biologique, dosage, biométrie, dépistage, examen complémentaire, compte-rendu médical
compte rendu de consultation, anticorps, positif à, négatif à, immunohistochimique, cytologique, bactériologique
microscopique, tuberculine, score d'Apgar, scannographique, coloration de Gram
`;
