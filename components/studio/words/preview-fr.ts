/** The words of the preview, in French. */
export const previewFr = {
  surface: 'Ce qui est montré',
  surfaces: { card: 'L’invitation', lesson: 'La leçon', thanks: 'Les remerciements' },
  lesson: 'Leçon',
  language: 'Langue',
  colours: 'Couleurs',
  schemes: { light: 'Claires', dark: 'Sombres' },
  invitation: 'Phrase',
  invitationOption: (number: number) => `Invitation ${number}`,
  cardFrame: 'L’invitation, dans le coin de la messagerie',
  cardInbox: 'Votre messagerie',
  cardAnswered: {
    open: 'Dans la messagerie, la leçon s’ouvrirait dans un nouvel onglet.',
    later: 'Dans la messagerie, l’invitation partirait ; elle reviendrait un autre jour.',
  },
  lessonFrame: 'La page de la leçon',
  thanksFrame: 'Les remerciements, après la dernière leçon',
  thanksTitle: 'Merci',
  none: 'La campagne n’a aucune leçon à montrer.',
  unwritten: 'Rien n’est encore écrit ici.',
};
