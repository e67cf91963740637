/**
 * Drugs by brand and by substance, chosen among the most prescribed and the most telling.
 * Names read off the Base de données publique des médicaments (Licence Ouverte 2.0).
 * Whole families of substances are known by their endings instead: see `suffixes.ts`.
 */
export const DRUGS = `
* decisive
Lithium carbonate, Téralithe, Zyprexa, Risperdal, Abilify, Leponex, clozapine, Haldol, halopéridol, Solian, Tercian
Loxapac, Xéplion, Dépakine, Dépakote, Lamictal, Tégrétol, Keppra, Subutex, méthadone, buprénorphine, Suboxone
Esperal, Aotal, Antabuse, naltrexone, Sélincro, Champix, Truvada, Biktarvy, Descovy, Isentress, Prezista
trithérapie, bithérapie, antirétroviral, Herceptin, Glivec, Keytruda, Avastin, Opdivo, Taxol, tamoxifène, Arimidex
Fémara, méthotrexate, Imurel, Humira, Enbrel, Rémicade, Stelara, Gilenya, Copaxone, Tysabri, Avonex, Rebif, Modopar
Sinemet, lévodopa, Aricept, Ebixa, insuline, Lantus, Humalog, Novorapid, Toujeo, Ozempic, Trulicity, Victoza
Methergin, mifépristone, misoprostol, Clomid, Gonal
* strong
Prozac, Seroplex, Zoloft, Déroxat, Effexor, Cymbalta, Laroxyl, Anafranil, Norset, Brintellix, Lexomil, Xanax, Valium
Témesta, Lysanxia, Séresta, Rivotril, Stilnox, Imovane, Atarax, Noctamide, Ritaline, Concerta, Modiodal, Lyrica
Neurontin, gabapentine, prégabaline, Doliprane, Efferalgan, Dafalgan, paracétamol, ibuprofène, Advil, Nurofen
Voltarène, diclofénac, kétoprofène, Profénid, naproxène, Apranax, Celebrex, tramadol, Contramal, Topalgic, Ixprim
Lamaline, codéine, Codoliprane, Izalgi, Acupan, morphine, Skénan, Oxycontin, oxycodone, fentanyl, Durogésic
Actiskenan, Kardégic, Plavix, clopidogrel, Xarelto, Eliquis, Pradaxa, Previscan, Coumadine, Lovenox, AVK
anticoagulant, antiagrégant, Tahor, Crestor, Ezetrol, Coaprovel, Amlor, Triatec, Coversyl, Lasilix, furosémide
spironolactone, Aldactone, Cordarone, amiodarone, digoxine, Cardensiel, bétabloquant, diurétique, Ventoline
Sérétide, Symbicort, Spiriva, Bricanyl, salbutamol, Flixotide, Singulair, corticoïde, Solupred, Cortancyl
prednisone, prednisolone, hydrocortisone, dexaméthasone, bétaméthasone, Célestène, metformine, Glucophage, Diamicron
Januvia, Jardiance, Forxiga, antidiabétique, Lévothyrox, L-thyroxine, lévothyroxine, Euthyrox, Néo-mercazole
Inexium, Mopral, Gaviscon, Spasfon, Smecta, Imodium, Augmentin, Clamoxyl, Pyostacine, Bactrim, Rocéphine
antibiotique, antiviral, antifongique, antiépileptique, antidépresseur, anxiolytique, neuroleptique, antipsychotique
somnifère, hypnotique, anti-inflammatoire, AINS, antalgique, antihypertenseur, immunosuppresseur, antihistaminique
opioïde, antipaludéen, antituberculeux, rifampicine, isoniazide, Rifater, Plaquenil, hydroxychloroquine, colchicine
allopurinol, Zyloric, EPO, érythropoïétine, adrénaline, Anapen, Jext, Aerius, Zyrtec, Xyzall, Polaramine, cétirizine
Dupixent, Roaccutane, isotrétinoïne, Viagra, Cialis, Propécia, Androcur, Lutényl, Mirena, oestroprogestatif
testostérone, propofol, kétamine, Hypnovel, atropine, cyclophosphamide, cisplatine, carboplatine, doxorubicine, 5-FU
docétaxel, paclitaxel, gemcitabine, capécitabine, Xéloda, interféron, immunoglobulines, tacrolimus, ciclosporine
mycophénolate, succimer, D-pénicillamine, EDTA calcique, baclofène, Liorésal, Dantrium, Botox, toxine botulique
Imigrane, Relpax, Nicorette, patchs nicotiniques, substituts nicotiniques, nicopatch, Wegovy, Mounjaro, Saxenda
antivitamine K, antiémétique, sérum antitétanique
* medium
médicament, médicamenteux, posologie, comprimé, gélule, suppositoire, collyre, pommade, perfusion, vaccin
vaccination, vacciné, rappel vaccinal, ampoule buvable, bouffées, automédication, effets secondaires
effets indésirables
`;
