/**
 * Diseases, in the words of letters and mails between physicians, employees and secretaries.
 * Written for this project; the occupational ones follow the titles of the tables of occupational diseases
 * (code de la sécurité sociale, annexe II), Licence Ouverte 2.0.
 */
export const DISEASES = `
* decisive
cancer, cancéreux, tumeur maligne, tumeur cérébrale, leucémie, lymphome, mélanome, carcinome, adénocarcinome
sarcome, métastase, métastatique, myélome, glioblastome, mésothéliome, néoplasie, néoplasique, VIH, HIV, sida
séropositif, séropositivité, hépatite, cirrhose, sclérose en plaques, sclérose latérale amyotrophique
maladie de Parkinson, maladie de Charcot, Alzheimer, démence, épilepsie, épileptique, diabète, diabétique, infarctus
accident vasculaire cérébral, AVC, accident ischémique transitoire, insuffisance cardiaque, insuffisance rénale
insuffisance respiratoire, insuffisance hépatique, insuffisant respiratoire, bronchopneumopathie chronique
broncho-pneumopathie, BPCO, emphysème, fibrose pulmonaire, mucoviscidose, myopathie, myasthénie, maladie de Crohn
rectocolite, polyarthrite, spondylarthrite, lupus, sarcoïdose, sclérodermie, tuberculose, syphilis, gonococcie
chlamydia, infection sexuellement transmissible, endométriose, drépanocytose, hémophilie, thalassémie
embolie pulmonaire, fibrillation auriculaire, cardiopathie, cardiomyopathie, coronaropathie, trisomie
maladie de Huntington, maladie orpheline, affection de longue durée, asbestose, silicose, saturnisme, pneumoconiose
bérylliose, sidérose, plaques pleurales, brucellose, leptospirose, hydrargyrisme
* strong
asthme, asthmatique, hypertension, hypertendu, hypotension, HTA, angor, arythmie, tachycardie, bradycardie
trouble du rythme, insuffisance coronarienne, artérite, anévrisme, thrombose, phlébite, varice
insuffisance veineuse, sciatique, cruralgie, lombalgie, lumbago, lombosciatique, lomboradiculalgie, cervicalgie
dorsalgie, névralgie, hernie discale, hernie inguinale, hernie ombilicale, hernie hiatale, canal carpien, scoliose
arthrose, gonarthrose, coxarthrose, rhizarthrose, cervicarthrose, ostéoporose, ostéonécrose, épitrochléite, bursite
hygroma, capsulite, coiffe des rotateurs, rupture de la coiffe, fibromyalgie, entorse, luxation, foulure
déchirure musculaire, lésion du ménisque, rupture des ligaments croisés, maladie de Dupuytren, doigt à ressaut
syndrome de Raynaud, goutte articulaire, migraine, céphalée, acouphène, surdité, hypoacousie, presbyacousie
maladie de Ménière, malentendant, glaucome, cataracte, DMLA, décollement de la rétine, cécité, malvoyant, amblyopie
myopie, hypermétropie, astigmatisme, presbytie, daltonisme, daltonien, kératite, conjonctivite, uvéite, eczéma
psoriasis, urticaire, dermatose, zona, herpès, gale, mycose, acné, pelade, vitiligo, érysipèle, escarre, ulcère
gastrite, gastro-entérite, reflux gastro-œsophagien, colite, côlon irritable, diverticulite, appendicite
pancréatite, cholécystite, lithiase, calcul rénal, calculs biliaires, colique néphrétique, hémorroïde, fissure anale
occlusion intestinale, péritonite, cystite, prostatite, infection urinaire, incontinence, hypothyroïdie
hyperthyroïdie, goitre, maladie de Basedow, thyroïdite, obésité, obèse, dénutrition, cholestérol, anémie
hémochromatose, polyglobulie, intolérance au gluten, maladie cœliaque, choc anaphylactique, allergique, pneumonie
bronchiolite, pleurésie, épanchement pleural, pneumothorax, covid, grippe, angine, otite, sinusite, rhinite
coqueluche, rougeole, rubéole, varicelle, oreillons, scarlatine, encéphalite, paludisme, tétanos, toxoplasmose
cytomégalovirus, mononucléose, maladie de Lyme, borréliose, salmonellose, sepsis, staphylocoque, streptocoque
leishmaniose, bilharziose, apnée du sommeil, narcolepsie, hémiplégie, hémiparésie, tétraplégie, paraplégie
paraplégique, tétraplégique, hydrocéphalie, commotion cérébrale, traumatisme crânien, polytraumatisé
hémorragie méningée, hémorragie cérébrale, hémorragie digestive, syndrome extrapyramidal, kyste, polype, lipome
abcès, phlegmon, fistule, neurofibromatose, granulome, pseudotumeur, tumeur, tumoral, nodule, hépatomégalie
splénomégalie, cardiomégalie, hydronéphrose, insuffisance surrénalienne, malformation congénitale, maladie génétique
maladie auto-immune, maladie chronique, immunodéprimé, immunodépression, syndrome néphrotique, vascularite, amylose
torsion testiculaire, adénomyose, nécrose, gangrène, botulisme, hantavirus, ornithose, psittacose, pasteurellose
kératoconjonctivite, périonyxis, syndrome de Guillain-Barré, ankylosante, coma, comateux, contusion, cataplexie
dyspraxie, dyslexie, dysphasie, intoxication au monoxyde de carbone, intoxication médicamenteuse, burn-out
syndrome métabolique, syndrome inflammatoire, syndrome occlusif, syndrome infectieux, SEP, RCH, HTAP, HBV, VHC, VHB
IDM, OAP
* medium
pathologie, pathologique, maladie grave, maladie rare, maladie professionnelle, affection, comorbidité
trouble musculo-squelettique, infectieux, inflammatoire, ischémique, bactérien, virose, traumatisme, lésion
épanchement, malformation, détresse respiratoire, prolifération, infiltrat, perforation, intoxication par
surinfection, tuberculeux, vaginose, kystique, rhumatisme, dysmorphie
`;
