/** The words around a draft that is open, in French. */
export const roomFr = {
  back: 'Tous les brouillons',
  opening: 'Ouverture du brouillon…',
  gone: 'Ce brouillon n’est pas ici, ou n’y est plus.',
  tabs: { write: 'Écrire', preview: 'Aperçu', play: 'Jouer', share: 'Exporter' },
  tabList: 'Ce que vous faites de la campagne',
  undo: 'Annuler',
  redo: 'Rétablir',
  undoKeys: 'Ctrl+Z',
  redoKeys: 'Ctrl+Maj+Z',
  undone: (place: string) => (place === '' ? 'Annulé.' : `Annulé : ${place}.`),
  redone: (place: string) => (place === '' ? 'Rétabli.' : `Rétabli : ${place}.`),
  nothingToUndo: 'Rien à annuler.',
  nothingToRedo: 'Rien à rétablir.',
  saveStates: {
    saved: 'Enregistré dans ce navigateur',
    saving: 'Enregistrement…',
    full: 'Non enregistré',
    failed: 'Non enregistré',
    taken: 'Ouvert ailleurs',
  },
  full: 'Le disque est plein : vos dernières modifications ne sont pas enregistrées. Exportez le brouillon dès maintenant, puis libérez de l’espace.',
  failed:
    'Le navigateur n’enregistre plus : vos dernières modifications ne sont que sur cette page. Exportez le brouillon avant de la fermer.',
  taken: 'Un autre onglet a repris ce brouillon. Ce que vous écrivez ici n’y est plus enregistré.',
  busy: 'Ce brouillon est ouvert dans un autre onglet. Pour que l’un n’efface pas le travail de l’autre, un seul onglet y écrit à la fois.',
  saveAgain: 'Réessayer',
  exportDraft: 'Exporter le brouillon',
  openCopy: 'Ouvrir une copie',
  takeOver: 'Continuer ici',
  takeOverHelp: '« Continuer ici » reprend la dernière version enregistrée ; l’autre onglet cesse d’écrire.',
  unplaced: {
    title: (count: number) =>
      count === 1
        ? 'Une partie du fichier n’a pas de place dans une campagne'
        : `${count} parties du fichier n’ont pas de place dans une campagne`,
    help: 'Elles sont mises de côté ici : reprenez ce qui vous sert. Elles ne seront pas dans la campagne exportée.',
    show: 'Les voir',
    forget: 'Les oublier',
    forgetQuestion: 'Oublier ce qui a été mis de côté ?',
    forgetConsequence:
      'Le fichier que vous avez ouvert ne change pas ; ces parties ne sont plus dans le brouillon.',
    forgetKeep: 'Les garder',
  },
};
