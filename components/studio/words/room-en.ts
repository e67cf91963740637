import type { roomFr } from './room-fr';

export const roomEn: typeof roomFr = {
  back: 'All drafts',
  opening: 'Opening the draft…',
  gone: 'This draft is not here, or no longer.',
  tabs: { write: 'Write', preview: 'Preview', play: 'Play', share: 'Export' },
  tabList: 'What you do with the campaign',
  undo: 'Undo',
  redo: 'Redo',
  undoKeys: 'Ctrl+Z',
  redoKeys: 'Ctrl+Shift+Z',
  undone: (place) => (place === '' ? 'Undone.' : `Undone: ${place}.`),
  redone: (place) => (place === '' ? 'Redone.' : `Redone: ${place}.`),
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to redo.',
  saveStates: {
    saved: 'Saved in this browser',
    saving: 'Saving…',
    full: 'Not saved',
    failed: 'Not saved',
    taken: 'Open elsewhere',
  },
  full: 'The disk is full: your last changes are not saved. Export the draft now, then free some space.',
  failed:
    'The browser no longer saves: your last changes are on this page only. Export the draft before you close it.',
  taken: 'Another tab has taken this draft over. What you write here is no longer saved in it.',
  busy: 'This draft is open in another tab. So that neither wipes out the work of the other, one tab writes at a time.',
  saveAgain: 'Try again',
  exportDraft: 'Export the draft',
  openCopy: 'Open a copy',
  takeOver: 'Go on here',
  takeOverHelp: '“Go on here” takes the last saved version; the other tab stops writing.',
  unplaced: {
    title: (count) =>
      count === 1
        ? 'A part of the file has no place in a campaign'
        : `${count} parts of the file have no place in a campaign`,
    help: 'They are put aside here: take what you need. They will not be in the exported campaign.',
    show: 'Show them',
    forget: 'Forget them',
    forgetQuestion: 'Forget what was put aside?',
    forgetConsequence: 'The file that you opened does not change; these parts are no longer in the draft.',
    forgetKeep: 'Keep them',
  },
};
