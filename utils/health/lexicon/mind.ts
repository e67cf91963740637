/** Mental health, addictions, pregnancy and sexual life, disability. Written for this project. */
export const MENTAL = `
* decisive
schizophrénie, schizophrène, bipolaire, trouble bipolaire, bipolarité, psychose, psychotique, paranoïa, paranoïaque, maniaco-dépressif
tentative de suicide, idées suicidaires, idées noires, suicidaire, autolyse, scarification, anorexie mentale, boulimie, autisme, autiste
trouble du spectre autistique, Asperger, hospitalisation psychiatrique, hospitalisé en psychiatrie, HAD psychiatrique, hospitalisation sous contrainte
trouble de la personnalité, personnalité borderline, état dépressif, épisode dépressif, dépression sévère, dépression nerveuse
dépression réactionnelle, fait une dépression, en dépression, syndrome anxio-dépressif, anxio-dépressif, névrose, hallucinations
stress post-traumatique, TSPT, TDAH, hyperactivité avec déficit
* strong
dépressif, antécédents dépressifs, burnout, épuisement professionnel, épuisement psychique, surmenage, anxiété, anxieux, angoisse, crise d'angoisse
attaque de panique, crises de panique, phobie, phobique, agoraphobie, troubles obsessionnels, TOC, trouble de l'humeur, trouble du sommeil
troubles anxieux, trouble du comportement alimentaire, trouble psychique, troubles psychiques, troubles psychologiques, psychiatre, psychiatrie
psychiatrique, CMP, psychothérapie, psychothérapeute, suivi psychologique, suivi psychiatrique, fragilité psychologique
détresse psychologique, état psychologique, effondrement psychique, pleurs fréquents, ruminations, aboulie, délire, délirant
décompensation, décompensation psychique, décompensé, souffrance psychique, souffrance psychologique, ralentissement psychomoteur
* medium
souffrance au travail, mal-être, psychologue, psychologique, psychique, crise de larmes, moral au plus bas
`;

export const ADDICTIONS = `
* decisive
alcoolisme, alcoolodépendance, alcoolo-dépendance, éthylisme, éthylisme chronique, éthylique chronique, intoxication éthylique, toxicomane
toxicomanie, sevrage alcoolique, cure de désintoxication, cure de sevrage, cirrhose éthylique, polytoxicomanie, overdose, héroïnomane
dépendance à l'alcool, addiction à l'alcool, positif au cannabis, positif à la cocaïne, consommation de cannabis, consommation de cocaïne
* strong
tabagisme actif, tabagisme sevré, tabagique, paquets-année, paquet-année, sevrage tabagique, consommation d'alcool, conduite addictive
conduites addictives, addictologie, addictologue, CSAPA, éthylique, ivresse aiguë, delirium tremens, cannabis, cocaïne, opiacés, toxiques
test salivaire positif, problème d'alcool, problèmes d'alcool, alcoolisé, abstinent, abstinence alcoolique, consomme du cannabis, fumeur
non fumeur, fume depuis, verres par jour
* medium
addiction, test salivaire, dépistage salivaire, tabagisme, sevrage, !fumeuse, ancien fumeur
`;

export const PREGNANCY = `
* decisive
interruption volontaire de grossesse, IVG, fausse couche, fécondation in vitro, FIV, procréation médicalement assistée, PMA
grossesse extra-utérine, grossesse à risque, grossesse pathologique, prééclampsie, parcours de PMA, interruption médicale de grossesse
* strong
grossesse, déclaration de grossesse, femme enceinte de, salariée enceinte, est enceinte, je suis enceinte, elle est enceinte, enceinte de, aménorrhée
semaines d'aménorrhée, gestité, parité, primipare, multipare, nullipare, accouchement prématuré, accouchement, césarienne, stérilet, contraception
contraceptif, infertilité, ménopause, ménopausée, diabète gestationnel, post-partum, baby blues, amniocentèse, stimulation ovarienne
protocole de FIV, dernières règles, frottis cervico-utérin, IST, transsexuel, transition de genre, dysphorie de genre, fœtal, fœtus
* medium
accouché, allaitement, gynécologique, obstétrical, obstétrique, sage-femme, terme prévu, congé pathologique, maternité à risque
`;

export const DISABILITY = `
* decisive
trisomique, infirmité motrice cérébrale, polyhandicap, polyhandicapé, handicap psychique, handicap mental, déficience intellectuelle
* strong
RQTH, travailleur handicapé reconnu, reconnaissance de la qualité de travailleur handicapé, reconnaissance travailleur handicapé
reconnu travailleur handicapé, reconnue travailleuse handicapée, bénéficiaire de l'AAH, allocation aux adultes handicapés
pension d'invalidité, invalidité de catégorie, invalidité catégorie, invalidité deuxième catégorie, mise en invalidité, en invalidité
carte d'invalidité, taux d'incapacité, taux d'IPP, incapacité permanente, incapacité partielle, fauteuil roulant, aide auditive, prothèse auditive
handicap moteur, handicap visuel, handicap auditif, déficience visuelle, déficience auditive, perte d'autonomie, sourd et muet, consolidation avec séquelles
* medium
dossier MDPH, handicapé, situation de handicap, son handicap, invalidité, prothèse, canne blanche, aveugle
`;
