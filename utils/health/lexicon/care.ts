/** Care: procedures, hospital, treatment, those who care. Written for this project. */
export const CARE = `
* decisive
chimiothérapie, radiothérapie, curiethérapie, dialyse, hémodialyse, dialysé, immunothérapie, transplantation rénale, greffe de rein
greffe de moelle, greffe hépatique, soins palliatifs, chélation, amputation, amputé
* strong
hospitalisé, hospitalisation, réhospitalisation, hospitalisation de jour, opéré du, opéré de, opérée du, opérée de, opéré à, s'est fait opérer
va se faire opérer, doit se faire opérer, intervention chirurgicale, acte chirurgical, opération chirurgicale, opération du genou
opération du dos, opération de l'épaule, traitement chirurgical, chirurgical, chirurgicalement, postopératoire, préopératoire, arthroscopie
infiltration, ponction, drainage, exérèse, résection, ablation, anastomose, laparotomie, cœlioscopie, laparoscopie, suture, transfusion
transfusé, cathétérisme, intubation, intubé, trachéotomie, ventilation mécanique, réanimation, soins intensifs, stent, pontage, pacemaker
pose de stent, défibrillateur implantable, prothèse de hanche, prothèse du genou, prothèse totale, prothèse mammaire, appareillage auditif
appareil auditif, ostéosynthèse, arthrodèse, plâtré, attelle, orthèse, anesthésie générale, rachianesthésie, péridurale, kinésithérapie
séances de kiné, rééducation fonctionnelle, centre de rééducation, cure thermale, oxygénothérapie, ventilation nocturne, PPC
antécédents médicaux, antécédents chirurgicaux, antécédents familiaux, antécédent de, sans antécédent, ATCD, anamnèse
sous traitement, traitement médicamenteux, traitement de fond, traitement antibiotique, traitement hormonal, traitement anticoagulant
traitement antidépresseur, traitement médical, traitement en cours, traitement symptomatique, arrêt du traitement, effets du traitement
suivi en oncologie, oncologie, oncologue, cancérologue, cancérologie, rhumatologue, cardiologue, neurologue, pneumologue, dermatologue
gastro-entérologue, endocrinologue, diabétologue, néphrologue, urologue, gynécologue, hématologue, ophtalmologiste, allergologue
neurochirurgien, chirurgien, chirurgien orthopédiste, radiologue, hépatologue, infectiologue, algologue, centre antidouleur
contre-indication, contre-indiqué, évolution favorable, suites simples, suites opératoires, diagnostic médical, diagnostic de
diagnostiqué, prescrit par, mis sous, mise sous, stomie, colostomie, sonde urinaire, éducation thérapeutique, thérapeutique
prise en charge thérapeutique, soins infirmiers, soins à domicile, pansement, bloc opératoire, lit médicalisé, EHPAD, décédé des suites
* medium
antécédent, opéré, se faire opérer, soigné, examen médical, rendez-vous médical, avis spécialisé, avis médical, médecin traitant, spécialiste
certificat médical, ordonnance médicale, prescription médicale, consultation spécialisée, clinique, clinicien, hôpital, CHU, aux urgences
SAMU, infirmier, soins, kiné, orthopédique, orthoptiste, ophtalmo, cardio, dermato, gynéco, admis aux urgences, admission aux urgences, patientèle, ambulatoire
post-opératoire, chirurgie, ALD, courrier médical, courrier du spécialiste, lettre de liaison, adressé par, motif médical, raison médicale
raisons médicales, dossier médical, médicalement, données médicales, suivi médical, questionnaire médical, informations médicales
`;
