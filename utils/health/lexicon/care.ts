/** Care: procedures, hospital, treatment, those who care. Written for this project. */
export const CARE = `
* decisive
chimiothérapie, radiothérapie, curiethérapie, dialyse, hémodialyse, immunothérapie, transplantation rénale
greffe de rein, greffe de moelle, greffe hépatique, soins palliatifs, chélation, amputation, amputé
* strong
hospitalisé, hospitalisation, réhospitalisation, opéré du, opéré d'une, s'est fait opérer, va se faire opérer
doit se faire opérer, opération du genou, opération du dos, opération de l'épaule, chirurgical, chirurgicalement
postopératoire, préopératoire, infiltration, ponction, drainage, exérèse, résection, ablation, anastomose
laparotomie, suture, transfusion, transfusé, cathétérisme, intubation, intubé, trachéotomie, réanimation
soins intensifs, stent, pontage, pacemaker, défibrillateur implantable, prothèse de hanche, prothèse du genou
prothèse totale, prothèse mammaire, appareillage auditif, appareil auditif, ostéosynthèse, attelle, orthèse
rachianesthésie, péridurale, séances de kiné, rééducation fonctionnelle, centre de rééducation, cure thermale
ventilation nocturne, PPC, antécédents médicaux, antécédents familiaux, antécédent de, sans antécédent, ATCD
anamnèse, sous traitement, traitement médicamenteux, traitement de fond, traitement hormonal, traitement médical
traitement en cours, arrêt du traitement, effets du traitement, oncologie, oncologue, cancérologue, cancérologie
rhumatologue, cardiologue, neurologue, pneumologue, dermatologue, gastro-entérologue, endocrinologue, diabétologue
néphrologue, urologue, gynécologue, hématologue, ophtalmologiste, allergologue, neurochirurgien, chirurgien
radiologue, hépatologue, infectiologue, algologue, centre antidouleur, contre-indication, contre-indiqué
évolution favorable, suites simples, diagnostic médical, diagnostic de, diagnostiqué, prescrit par, mis sous
mise sous, stomie, sonde urinaire, thérapeutique, anesthésie, chirurgie du, opératoire, peropératoire, cathéter
sous sédation, réhydratation, soins infirmiers, soins à domicile, pansement, lit médicalisé, décédé des suites
* medium
antécédent, !opéré, se faire opérer, soigné, examen médical, rendez-vous médical, avis spécialisé, avis médical
médecin traitant, certificat médical, ordonnance médicale, prescription médicale, consultation spécialisée
aux urgences, kiné, orthopédique, orthoptiste, ophtalmo, cardio, dermato, gynéco, en ambulatoire, chirurgie, ALD
courrier médical, courrier du spécialiste, lettre de liaison, adressé par, motif médical, raison médicale
dossier médical, médicalement, données médicales, suivi médical, questionnaire médical, informations médicales
bilan d'extension, drain, sonde, incision
* weak
clinique, clinicien, hôpital, CHU, SAMU, infirmier, soins, spécialiste, EHPAD, médecin, docteur, plaintes
`;
