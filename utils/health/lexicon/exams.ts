/**
 * Examinations and laboratory results. A term followed by # counts only with a value right after it
 * (« TA 16/9 », « CDT 3,1 % »). Written for this project; biological indicators of exposure named as in the
 * recommendations of the Société française de santé au travail.
 */
export const EXAMS = `
* decisive
plombémie, plomburie, cadmiurie, cadmiémie, mercuriurie, mercurémie, chromurie, nickelurie, arsenic urinaire
mandélique urinaire, acide hippurique, ALA urinaire, acide delta-aminolévulinique, protoporphyrine, muconique
cobalturie, fluorurie, manganèse sanguin, aluminium urinaire, cotininurie, charge virale, CD4, marqueurs tumoraux
caryotype, toxiques urinaires, dosage urinaire, dosage sanguin, dépistage urinaire positif
* strong
sérologie, sérologique, AgHBs, anticorps anti-HBs, hémogramme, numération formule sanguine, plaquettes, hémoglobine
HbA1c, créatinine, protéinurie, albuminurie, bilirubine, transaminases, ASAT, ALAT, gamma GT, GGT
phosphatases alcalines, lipase, troponine, ferritine, TSH, CRP, vitesse de sédimentation, prothrombine, D-dimères
leucocytes, lymphocytes, ionogramme, ECBU, hémocultures, coproculture, frottis, biologie sanguine, bilan sanguin
bilan biologique, bilan hépatique, bilan lipidique, bilan rénal, bilan thyroïdien, prise de sang, analyse de sang
analyse d'urine, analyses sanguines, bandelette urinaire, gaz du sang, prélèvement sanguin, prélèvement nasopharyngé
test PCR, test antigénique, audiogramme, audiométrie, audiométrique, spirométrie, spirogramme, EFR
exploration fonctionnelle respiratoire, explorations fonctionnelles, VEMS, capacité vitale, débit de pointe
test d'effort, épreuve d'effort, électrocardiogramme, ECG, holter, échographie, échographique, échodoppler, doppler
échocardiographie, IRM, scanner thoracique, scanner cérébral, scanner abdominal, scanner lombaire, TDM
tomodensitométrie, scintigraphie, radiographie, radiographique, radio du thorax, radio pulmonaire, mammographie
angiographie, coronarographie, urographie, ostéodensitométrie, arthroscanner, électromyogramme, EMG
électroencéphalogramme, EEG, polysomnographie, biopsie, anatomopathologique, anatomopathologie, histologique
histologie, immunohistochimie, cytologie, fond d'œil, champ visuel, ergovision, visiotest, acuité visuelle
acuité auditive, tympanogramme, endoscopie, examen neurologique, examen ophtalmologique, examen cardiovasculaire
auscultation, palpation abdominale, toucher rectal, prick-tests, tests allergologiques, patch-tests
IDR à la tuberculine, Quantiféron, antibiogramme, myélogramme, triglycérides, saturation en oxygène
fréquence cardiaque, pouls, tension artérielle, pression artérielle, indice de masse corporelle
échelle de dépression, score HAD, questionnaire AUDIT, test de Phalen, manœuvre de Jobe, testing musculaire
résultats d'analyse, résultats sanguins, résultats biologiques, résultats médicaux, résultat positif au dépistage
TA #, INR #, TCA #, PSA #, ACE #, CDT #, DEP #, MAPA #, CV #, alcoolémie à #, PA #, FC #, IMC #, SpO2 #, SaO2 #
Hb #, OD #, OG #, VGM #, EVA #, HAD #, MMS #, DFG #, VS #, LDL #, HDL #, GB #, Hte #, gly #, créat #, DN4 #
* medium
alcoolémie, clichés, imagerie, biologique, dosage, biométrie, dépistage, examen complémentaire, compte-rendu médical
compte rendu de consultation, anticorps, positif à, négatif à, immunohistochimique, cytologique, bactériologique
microscopique, tuberculine, score d'Apgar, scannographique, coloration de Gram
`;
