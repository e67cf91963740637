import type { DraftCampaign } from './draft';

/** A small campaign to write over: every field filled, nothing for the check to say. `day`: its first, `YYYY-MM-DD`. */
export function newCampaign(day: string): DraftCampaign {
  return {
    format: 'pli-sur-campaign',
    version: 1,
    id: 'ma-campagne',
    title: { fr: 'Ma campagne' },
    languages: ['fr'],
    audience: ['all'],
    period: { from: day, to: null },
    daysBetween: 3,
    lessons: [
      {
        id: 'un-exemple-de-lecon',
        title: { fr: 'Un exemple de leçon' },
        invitations: [
          { fr: 'Une minute pour vérifier une adresse avant d’envoyer.' },
          { fr: 'Le bon réflexe tient en trois secondes : le voici.' },
        ],
        occasions: ['on-opening'],
        minutes: 1,
        body: {
          fr: `Dites d’abord **à quoi sert** la leçon : ici, envoyer au bon destinataire.

## Un geste à la fois

- Lisez l’adresse jusqu’au bout.
- Vérifiez-la dans l’annuaire.
- Envoyez depuis votre boîte MSSanté.

Terminez par ce que la personne peut faire dès maintenant.`,
        },
        picture: {
          source: { bundled: 'recognise-address' },
          alt: { fr: 'Une adresse sous une loupe, arrêtée sur ce qui suit l’arobase.' },
        },
        exercise: 'look-alike',
        quiz: [
          {
            question: { fr: 'Où vérifier une adresse MSSanté ?' },
            answers: [
              {
                text: { fr: 'Dans l’annuaire' },
                isRight: true,
                explanation: { fr: 'Oui : l’annuaire donne les adresses publiées.' },
              },
              {
                text: { fr: 'Dans le nom affiché' },
                isRight: false,
                explanation: { fr: 'Le nom affiché s’écrit librement ; il ne prouve rien.' },
              },
            ],
          },
        ],
        sources: [{ label: { fr: 'Annuaire Santé' }, url: 'https://annuaire.sante.fr/' }],
      },
    ],
    thanks: { fr: 'Merci d’avoir pris ces quelques minutes.' },
  };
}
