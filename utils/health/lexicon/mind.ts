/** Mental health, addictions, pregnancy and sexual life, disability. Written for this project. */
export const MENTAL = `
* decisive
schizophrénie, schizophrène, bipolaire, bipolarité, psychose, psychotique, paranoïa, paranoïaque, maniaco-dépressif
tentative de suicide, idées noires, suicidaire, autolyse, scarification, anorexie mentale, boulimie, autisme
autiste, trouble du spectre autistique, Asperger, hospitalisation psychiatrique, hospitalisé en psychiatrie
hospitalisation sous contrainte, trouble de la personnalité, personnalité borderline, état dépressif
épisode dépressif, dépression sévère, dépression nerveuse, dépression réactionnelle, fait une dépression
anxio-dépressif, névrose, hallucinations, stress post-traumatique, TSPT, TDAH, hyperactivité avec déficit
* strong
dépressif, burnout, épuisement professionnel, épuisement psychique, surmenage, anxiété, anxieux, angoisse
attaque de panique, crises de panique, phobie, phobique, agoraphobie, troubles obsessionnels, trouble de l'humeur
trouble du sommeil, trouble du comportement alimentaire, trouble psychique, troubles psychologiques, psychiatre
psychiatrie, psychiatrique, psychothérapeute, suivi psychologique, fragilité psychologique, détresse psychologique
état psychologique, effondrement psychique, pleurs fréquents, ruminations, aboulie, délire, délirant, décompensation
décompensé, souffrance psychique, souffrance psychologique, ralentissement psychomoteur
* medium
mal-être, psychologue, psychologique, psychique, crise de larmes, moral au plus bas
`;

export const ADDICTIONS = `
* decisive
alcoolisme, alcoolodépendance, alcoolo-dépendance, éthylisme, éthylique chronique, intoxication éthylique
toxicomane, toxicomanie, sevrage alcoolique, cure de désintoxication, cure de sevrage, polytoxicomanie, overdose
héroïnomane, dépendance à l'alcool, addiction à l'alcool, positif au cannabis, positif à la cocaïne
consommation de cannabis, consommation de cocaïne
* strong
tabagisme actif, tabagisme sevré, tabagique, paquet-année, consommation d'alcool, conduite addictive, addictologie
addictologue, CSAPA, éthylique, ivresse aiguë, delirium tremens, cannabis, cocaïne, opiacés, test salivaire positif
problème d'alcool, alcoolisé, abstinent, abstinence alcoolique, fumeur, fume depuis, verres par jour
* medium
addiction, test salivaire, tabagisme, sevrage
`;

export const PREGNANCY = `
* decisive
est enceinte, je suis enceinte, suis enceinte, interruption volontaire de grossesse, IVG, fausse couche, fécondation in vitro, FIV
procréation médicalement assistée, grossesse extra-utérine, grossesse à risque, grossesse pathologique, prééclampsie
parcours de PMA, interruption médicale de grossesse
* strong
grossesse, femme enceinte de, salariée enceinte, aménorrhée, gestité, primipare
multipare, nullipare, accouchement, césarienne, stérilet, contraception, contraceptif, infertilité, ménopause
ménopausée, post-partum, baby blues, stimulation ovarienne, dernières règles, IST, transsexuel, transition de genre
dysphorie de genre, fœtal, fœtus
* medium
accouché, allaitement, gynécologique, obstétrical, obstétrique, sage-femme, terme prévu, maternité à risque
`;

export const DISABILITY = `
* decisive
trisomique, infirmité motrice cérébrale, polyhandicap, polyhandicapé, handicap psychique, handicap mental
déficience intellectuelle
* strong
RQTH, travailleur handicapé reconnu, reconnaissance de la qualité de travailleur handicapé
reconnaissance travailleur handicapé, reconnu travailleur handicapé, reconnue travailleuse handicapée
bénéficiaire de l'AAH, allocation aux adultes handicapés, pension d'invalidité, invalidité catégorie
invalidité deuxième catégorie, en invalidité, carte d'invalidité, taux d'incapacité, taux d'IPP
incapacité permanente, incapacité partielle, fauteuil roulant, aide auditive, prothèse auditive, handicap moteur
handicap visuel, handicap auditif, déficience visuelle, déficience auditive, perte d'autonomie, sourd et muet
consolidation avec séquelles
* medium
handicapé, situation de handicap, son handicap, invalidité, prothèse, canne blanche, aveugle
`;
