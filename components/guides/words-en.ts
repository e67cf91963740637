import type { GuidesWords } from './words-fr';

export const guidesEn: GuidesWords = {
  loading: 'The guides are opening…',
  lost: 'The guides could not be opened. Close this panel and open it again.',
  all: 'All guides',
  guides: {
    signature: {
      title: 'Signature',
      summary: 'Your name and MSSanté address, ready to paste below your messages.',
    },
    invitation: {
      title: 'Invitation',
      summary: 'The message that suggests MSSanté to a correspondent who is not there yet.',
    },
    glossary: { title: 'Glossary', summary: 'RPPS, BAL, INS, DMST… in a sentence or two.' },
    entitled: { title: 'Who may use it?', summary: 'Occupations, on what ground, with which mailbox.' },
    roles: {
      title: 'Who does what',
      summary: 'For each mailbox: who opens it, who reads it, who answers for it.',
    },
    equip: { title: 'Equip a service', summary: 'Step by step, with a list that remembers.' },
    move: { title: 'Change operator', summary: 'Before, during, after; the automatic reply, whom to tell.' },
    links: { title: 'Useful links', summary: 'The official sites, and what they are good for.' },
  },

  search: {
    label: 'Search the guides',
    placeholder: 'A word, a question…',
    clear: 'Clear the search',
    keys: 'Arrows: go through the answers. Escape: clear.',
    count: (found) => (found === 1 ? 'One answer.' : `${found} answers.`),
    none: (text) => `Nothing on “${text}” in the guides.`,
    noneMore:
      'Try another word, a shorter one, or go through the list of guides. For a person or an address, the tab “Directory” searches better.',
    back: 'Back to the answers',
    toList: 'See all guides',
  },

  sources: 'Sources',
  source: 'Source',
  newTab: '(new tab)',
  advice: 'Practical advice',

  entitled: {
    intro:
      'Whether somebody may use MSSanté, and whether they may receive a given piece of information, are two questions: each gets only what they need to look after the person.',
    filter: 'Filter by occupation',
    group: 'Group',
    everyone: 'All groups',
    occupation: 'Occupation',
    code: 'Code',
    codeTitle: 'Code in the nomenclature TRE_G15',
    item: 'Art. R1110-2, 2°',
    none: 'No occupation matches. Try the beginning of the word, or another group.',
    count: (found) => (found === 1 ? 'One occupation.' : `${found} occupations.`),
  },

  roles: {
    example: 'Example',
    opens: 'Who opens it',
    reads: 'Who reads it',
    answers: 'Who answers for it',
    goodFor: 'What for',
  },

  steps: {
    progress: (done, all) => `${done} of ${all}`,
    label: 'Steps done',
    kept: 'Ticked steps stay in this browser.',
    done: (title, done, all) => `Done: ${title}. ${done} steps of ${all}.`,
    undone: (title, done, all) => `To do: ${title}. ${done} steps of ${all}.`,
    failed: 'This tick could not be kept. Try again.',
  },

  person: {
    legend: 'You',
    private: 'What you write here is kept nowhere: all of it is gone when you close this panel.',
    name: 'First and last name',
    role: 'Function',
    service: 'Service or organisation',
    address: 'MSSanté address',
    phone: 'Telephone',
    operator: 'MSSanté operator',
    optional: '(optional)',
    erase: 'Clear all fields',
    erased: 'The fields are empty.',
  },

  channel: {
    unread: 'This address is not complete.',
    trusted: 'In the trust space of MSSanté.',
    probable: 'Ends in .mssante.fr, but the list here does not know it. Check the spelling.',
    test: 'This is a test domain: nothing real may go there.',
    patient: 'This is a patient’s address: it holds their INS. Clear it; a signature never bears one.',
    internal: 'This is the ordinary address of your organisation, not an MSSanté address.',
    outside: 'This is no MSSanté address.',
    'look-alike': 'This address looks like an MSSanté address and is none. Check each letter.',
    unreadable: 'This address cannot be read.',
  },

  block: {
    language: 'Language of the text',
    french: 'French',
    english: 'English',
    preview: 'Preview',
    missing: 'Write at least your name and your MSSanté address: the preview appears here.',
    copy: 'Copy',
    copied: 'Copied',
    copiedAloud: 'The text is copied, formatted and plain.',
    notCopied: 'The browser refused to copy. Select the preview and copy it by keyboard.',
    insert: 'Put into the open message',
    inserting: 'One moment…',
    inserted: 'It is in your message, where you were writing. Read it again before you send.',
    noComposer:
      'Open a message in your webmail first, in the tab beside this panel, then come back. You can also copy the text.',
    insertLost: 'Pli sûr does not answer. Copy the text, or try again.',
  },

  invitation: {
    intro:
      'For a correspondent who does not have MSSanté yet. The message speaks of no patient: it can leave by ordinary mail.',
    to: 'To whom do you write?',
    toHint: 'As you greet them: “Docteur Modèle”, “Madame”.',
  },

  move: {
    reply: 'The automatic reply',
    replyIntro: 'For the old mailbox, until it closes.',
    newAddress: 'New MSSanté address',
    from: 'Valid from',
    until: 'The old one closes on',
    signed: 'Signed',
    missing: 'Write the new address: the text appears here.',
    correspondents: 'Whom to tell',
    correspondentsIntro:
      'Your favourites and recent correspondents in Pli sûr. Complete them from your address book.',
    nobody:
      'Pli sûr knows none of your correspondents yet: they appear when you take an address from the directory.',
    copyList: 'Copy the list',
    listCopied: 'The list is copied.',
    saveList: 'Save as text',
    fileName: 'correspondents-to-tell.txt',
  },
};
