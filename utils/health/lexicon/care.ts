/** Care: procedures, hospital, treatment, those who care. Written for this project. */
export const CARE = `
* decisive
chimiothérapie, radiothérapie, curiethérapie, dialyse, hémodialyse, immunothérapie, transplantation rénale
greffe de rein, greffe de moelle, soins palliatifs, amputation, amputé
* strong
hospitalisé, hospitalisation, opéré du, opéré d'une, s'est fait opérer, chirurgical, chirurgicalement
postopératoire, préopératoire, infiltration, ponction, drainage, exérèse, résection, ablation, suture, transfusion
transfusé, intubation, intubé, réanimation, soins intensifs, stent, pontage, pacemaker, défibrillateur implantable
prothèse de hanche, prothèse du genou, prothèse totale, appareil auditif, ostéosynthèse, attelle, orthèse
péridurale, séances de kiné, rééducation fonctionnelle, centre de rééducation, cure thermale, PPC
antécédents médicaux, antécédents familiaux, antécédent de, sans antécédent, ATCD, anamnèse, sous traitement
traitement médicamenteux, traitement de fond, traitement hormonal, traitement médical, traitement en cours
arrêt du traitement, oncologie, oncologue, cancérologue, cancérologie, rhumatologue, cardiologue, neurologue
pneumologue, dermatologue, gastro-entérologue, diabétologue, néphrologue, urologue, gynécologue, hématologue
ophtalmologiste, allergologue, neurochirurgien, chirurgien, radiologue, infectiologue, contre-indication
contre-indiqué, évolution favorable, suites simples, diagnostic de, diagnostiqué, prescrit par, mis sous, mise sous
stomie, sonde urinaire, thérapeutique, anesthésie, chirurgie du, opératoire, peropératoire, cathéter, réhydratation
soins infirmiers, pansement
* medium
antécédent, !opéré, se faire opérer, soigné, examen médical, rendez-vous médical, avis spécialisé, avis médical
médecin traitant, certificat médical, ordonnance médicale, prescription médicale, consultation spécialisée
aux urgences, kiné, orthopédique, ophtalmo, rhumato, cardio, dermato, gynéco, en ambulatoire, chirurgie, ALD
courrier médical, lettre de liaison, adressé par, motif médical, raison médicale, dossier médical, médicalement
données médicales, suivi médical, questionnaire médical, informations médicales, bilan d'extension, drain, sonde
incision
* weak
clinique, clinicien, hôpital, CHU, SAMU, infirmier, soins, spécialiste, EHPAD, médecin, docteur, plaintes
`;
