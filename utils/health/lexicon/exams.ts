/**
 * Examinations and laboratory results. A term followed by # counts only with a value right after it
 * (« TA 16/9 », « CDT 3,1 % »). Written for this project; biological indicators of exposure named as in the
 * recommendations of the Société française de santé au travail.
 */
export const EXAMS = `
* decisive
plombémie, plombémies, plomburie, cadmiurie, cadmiémie, mercuriurie, mercurémie, chromurie, nickelurie, arsenic urinaire
mandélique urinaire, acide hippurique, ALA urinaire, acide delta-aminolévulinique, protoporphyrine, muconique, cobalturie, fluorurie
manganèse sanguin, aluminium urinaire, cotininurie, sérologie VIH, charge virale, CD4, marqueurs tumoraux, caryotype
alcoolémie, toxiques urinaires, dosage urinaire, dosage sanguin, dépistage urinaire positif
* strong
sérologie, sérologique, AgHBs, anticorps anti-HBs, hémogramme, numération formule sanguine, NFS, plaquettes, hémoglobine
hémoglobine glyquée, HbA1c, glycémie, créatinine, créatininémie, clairance de la créatinine, protéinurie, albuminurie, kaliémie, natrémie
calcémie, uricémie, bilirubine, transaminases, ASAT, ALAT, gamma GT, GGT, CDT, phosphatases alcalines, lipase, troponine, ferritine
TSH, CRP, vitesse de sédimentation, INR, TCA, prothrombine, D-dimères, leucocytes, lymphocytes, hyperleucocytose, ionogramme, ECBU
hémocultures, coproculture, PSA, ACE, frottis, biologie sanguine, bilan sanguin, bilan biologique, bilan hépatique, bilan lipidique
bilan rénal, bilan thyroïdien, prise de sang, analyse de sang, analyse d'urine, analyses sanguines, bandelette urinaire, gaz du sang
prélèvement sanguin, prélèvement nasopharyngé, test PCR, test antigénique, audiogramme, audiométrie, audiométrique, spirométrie
spirogramme, EFR, exploration fonctionnelle respiratoire, explorations fonctionnelles, VEMS, capacité vitale, DEP, débit de pointe
test d'effort, épreuve d'effort, électrocardiogramme, ECG, holter, MAPA, échographie, échographique, échodoppler, doppler, échocardiographie
IRM, scanner thoracique, scanner cérébral, scanner abdominal, scanner lombaire, TDM, tomodensitométrie, TEP, scintigraphie, radiographie
radiographique, radiographie pulmonaire, radio du thorax, radio pulmonaire, mammographie, angiographie, coronarographie, urographie
ostéodensitométrie, arthroscanner, électromyogramme, EMG, électroencéphalogramme, EEG, polysomnographie, ponction lombaire, biopsie
anatomopathologique, anatomopathologie, histologique, histologie, immunohistochimie, cytologie, fond d'œil, champ visuel, ergovision
visiotest, acuité visuelle, acuité auditive, tympanogramme, fibroscopie, gastroscopie, coloscopie, cystoscopie, endoscopie, laryngoscopie
examen neurologique, examen ophtalmologique, examen cardiovasculaire, auscultation, auscultation pulmonaire, palpation abdominale
toucher rectal, prick-tests, tests allergologiques, patch-tests, IDR à la tuberculine, Quantiféron, antibiogramme, myélogramme
cholestérol total, triglycérides, saturation en oxygène, fréquence cardiaque, pouls, tension artérielle, pression artérielle
indice de masse corporelle, échelle de dépression, score HAD, questionnaire AUDIT, test de Phalen, manœuvre de Jobe, testing musculaire
résultats d'analyse, résultats sanguins, résultats biologiques, résultats médicaux, résultat positif au dépistage
TA #, PA #, FC #, IMC #, SpO2 #, SaO2 #, Hb #, OD #, OG #, VGM #, EVA #, HAD #, MMS #, DFG #, VS #, LDL #, HDL #, GB #, Hte #
gly #, créat #, DN4 #
* medium
clichés, imagerie, prélèvement biologique, biologique, dosage, biométrie, dépistage, examen complémentaire, examens complémentaires
compte-rendu médical, compte-rendu opératoire, compte-rendu d'hospitalisation, compte rendu de consultation, anticorps, positif à
`;
