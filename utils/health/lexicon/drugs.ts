/**
 * Drugs by brand and by substance, chosen among the most prescribed and the most telling.
 * Names read off the Base de données publique des médicaments (Licence Ouverte 2.0).
 * Whole families of substances are known by their endings instead: see `suffixes.ts`.
 */
export const DRUGS = `
* decisive
Téralithe, Zyprexa, Risperdal, Abilify, Leponex, clozapine, Haldol, halopéridol, Dépakine, Dépakote, Lamictal
Tégrétol, Keppra, Subutex, méthadone, buprénorphine, Suboxone, Aotal, Antabuse, naltrexone, Sélincro, Champix
Truvada, Biktarvy, trithérapie, antirétroviral, Herceptin, Glivec, Keytruda, Taxol, tamoxifène, méthotrexate, Imurel
Humira, Stelara, Tysabri, Modopar, lévodopa, Aricept, insuline, Lantus, Novorapid, Ozempic
* strong
Prozac, Seroplex, Zoloft, Déroxat, Effexor, Laroxyl, Brintellix, Lexomil, Xanax, Valium, Témesta, Séresta, Rivotril
Stilnox, Imovane, Atarax, Ritaline, Lyrica, gabapentine, prégabaline, Doliprane, Efferalgan, Dafalgan, paracétamol
ibuprofène, Voltarène, diclofénac, kétoprofène, naproxène, tramadol, Contramal, Lamaline, codéine, Codoliprane
morphine, Skénan, Oxycontin, oxycodone, fentanyl, Kardégic, Plavix, clopidogrel, Xarelto, Eliquis, Pradaxa
Previscan, Lovenox, AVK, anticoagulant, antiagrégant, Tahor, Lasilix, furosémide, spironolactone, Aldactone
Cordarone, amiodarone, digoxine, bétabloquant, diurétique, Ventoline, Symbicort, salbutamol, Singulair, corticoïde
Solupred, Cortancyl, prednisone, prednisolone, hydrocortisone, dexaméthasone, bétaméthasone, metformine, Glucophage
antidiabétique, Lévothyrox, lévothyroxine, Inexium, Gaviscon, Spasfon, Augmentin, Bactrim, Rocéphine, antibiotique
antiviral, antifongique, antiépileptique, antidépresseur, anxiolytique, neuroleptique, antipsychotique, somnifère
hypnotique, anti-inflammatoire, AINS, antalgique, antihypertenseur, immunosuppresseur, antihistaminique, opioïde
antipaludéen, antituberculeux, rifampicine, isoniazide, Plaquenil, hydroxychloroquine, colchicine, allopurinol
Zyloric, EPO, érythropoïétine, adrénaline, Zyrtec, cétirizine, Dupixent, Roaccutane, isotrétinoïne, Viagra, Cialis
Mirena, oestroprogestatif, testostérone, propofol, kétamine, cyclophosphamide, cisplatine, carboplatine, paclitaxel
capécitabine, Xéloda, interféron, immunoglobulines, tacrolimus, ciclosporine, succimer, baclofène, Botox
toxine botulique, Nicorette, substituts nicotiniques, Wegovy, Mounjaro, antivitamine K, antiémétique
sérum antitétanique
* medium
médicament, médicamenteux, posologie, comprimé, gélule, suppositoire, collyre, pommade, perfusion, vaccin
vaccination, vacciné, rappel vaccinal, ampoule buvable, bouffées, automédication, effets secondaires
effets indésirables
`;
