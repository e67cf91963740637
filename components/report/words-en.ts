import type { ReportWords } from './words-fr';

/** A number as it is written: `1 234`. */
const n = (count: number): string => new Intl.NumberFormat('en-GB').format(count);
const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const en = {
  title: 'Report – Pli sûr',
  heading: 'Report',
  lead: 'Counts and categories, in this browser and nowhere else. Nothing is sent.',
  nav: 'Parts of the report',
  parts: {
    mine: 'My report',
    flows: 'Where messages go',
    service: 'For the service',
    kept: 'What Pli sûr keeps',
  },
  loading: 'Reading the journal…',
  lost: 'The journal could not be read.',
  retry: 'Try again',
  settings: 'Settings',

  period: {
    label: 'Period',
    weeks: (count) => `${n(count)} weeks`,
    all: 'The whole journal',
    span: (from, to) => `From ${from} to ${to}`,
  },
  print: 'Print',
  csv: 'Export as CSV',
  json: 'Export as JSON',
  saved: (name) => `The file ${name} is saved on your computer. Nothing was sent.`,
  showTable: 'Show the table',
  table: (caption) => `Table: ${caption}`,
  arrows: 'Left and right arrows: from one column to the next.',
  upDown: 'Up and down arrows: from one bar to the next.',
  total: 'Total',
  weekOf: (day) => `Week of ${day}`,
  week: 'Week',

  mine: {
    empty: 'No message was checked in this period.',
    emptyMore: 'The figures will come with your next messages. There is nothing else to do.',
    practice: (count) =>
      `${n(count)} ${plural(count, 'message', 'messages')} of the practice webmail ${plural(count, 'is', 'are')} not counted here.`,
    figures: 'In short',
    checked: 'Messages checked',
    warned: 'Warnings',
    safer: 'Made safer',
    saferMore: 'mended, or moved to MSSanté',
    time: 'Time saved',
    timeMore: (taken, minutes) =>
      `an estimate: ${n(taken)} ${plural(taken, 'address', 'addresses')} taken from the directory × ${minutes} min`,
    minutes: (count) => `${n(count)} min`,
    hours: (hours, minutes) => `${hours} h ${minutes}`,
    lessons: 'Lessons done',
    situations: 'Situations mastered',
    ofAll: (count) => `of ${n(count)} in all`,

    checkedTitle: 'Messages checked, by week',
    checkedSentence: (checked, warned) =>
      warned === 0
        ? `${checked} left with nothing against them.`
        : `${checked} checked; ${n(warned)} called for a warning.`,
    messages: (count) => `${n(count)} ${plural(count, 'message', 'messages')}`,
    calm: 'Without a warning',
    withWarning: 'With a warning',

    doneTitle: 'What you did about the warnings',
    doneSentence: (warned, kept, anyway) =>
      `Of ${n(warned)} ${plural(warned, 'warning', 'warnings')}, ${n(kept)} ended in a safer message or in none; ${n(anyway)} ${plural(anyway, 'was', 'were')} sent anyway.`,
    doneEmpty: 'No warning in this period.',
    outcomes: {
      sent: 'Without a warning',
      mended: 'Mended, then sent',
      moved: 'Moved to the MSSanté mailbox',
      returned: 'Taken back, not sent',
      'sent-anyway': 'Sent anyway',
    },
    taken: 'Addresses taken from the directory',

    learntTitle: 'Lessons and practice',
    learntSentence: (lessons, situations) =>
      `In this period: ${n(lessons)} ${plural(lessons, 'lesson', 'lessons')} done and ${n(situations)} ${plural(situations, 'situation', 'situations')} mastered.`,
    toLessons: 'Go to the lessons',
    toPractice: 'Practise',
    export: 'Keep or share this report',
  },

  flows: {
    lead: 'What kinds of correspondents you write to, and with what content. Never a name, never an address.',
    empty: 'No message in this period: there is nothing to describe yet.',
    kindsTitle: 'To whom, and with what content',
    kindsSentence: (top, messages, health) =>
      `Most often: ${top} (${n(messages)} ${plural(messages, 'message', 'messages')}). ${n(health)} in all with health data.`,
    kindsNote: 'A message to two kinds of correspondents counts for each.',
    levels: {
      none: 'No health data found',
      possible: 'Health data possible',
      probable: 'Health data probable',
      certain: 'Health data certain',
    },
    kinds: {
      mssante: 'Inside MSSanté',
      patient: 'Patient, on Mon espace santé',
      internal: 'My organisation, outside MSSanté',
      'public-provider': 'Public provider (Orange, Gmail…)',
      care: 'Hospital, practice, outside MSSanté',
      other: 'Other (company, town hall…)',
      outside: 'Outside MSSanté, not told further',
      unreadable: 'Unreadable address',
    },
    potentialTitle: 'What MSSanté could protect',
    potentialSentence: (all, published) =>
      `Of ${n(all)} ${plural(all, 'recipient', 'recipients')} outside MSSanté of messages with health data, ${n(published)} ${plural(published, 'has', 'have')} a published MSSanté address already.`,
    potentialEmpty: 'No message with health data left outside MSSanté in this period.',
    published: 'MSSanté address published',
    unpublished: 'No address found at this name',
    unasked: 'Not looked for',
    inviteTitle: 'Whom to invite first',
    inviteSentence: 'The kinds of correspondents who receive most health data outside MSSanté.',
    inviteEmpty: 'Nobody to invite: no message with health data left outside MSSanté.',
    advice: {
      write: 'Most have a published address: choose it in the directory.',
      invite: 'Most have no known address: invite them (a message is in the guides of the side panel).',
    },
    contentTitle: 'What was found',
    contentSentence: 'In how many messages each kind of sign was seen. A message may hold several.',
    contentEmpty: 'Nothing was found in this period.',
    content: {
      nir: 'Social security number',
      ins: 'INS number',
      'patient-number': 'Number of a patient or stay',
      term: 'Words of health',
      'own-term': 'Words added by your organisation or you',
      value: 'Measures, doses, codes',
      'document-mark': 'Health document attached',
      model: 'Sentences about somebody’s health',
    },
    kind: 'Kind of correspondent',
    profession: 'Profession',
    unknownProfession: 'not known',
    messages: 'Messages',
    health: 'With health data',
    healthPublished: '… to people with a published MSSanté address',
    recipients: 'Recipients',
    adviceColumn: 'Advice',
    evidence: 'Sign',
  },

  service: {
    lead: 'If your service adds reports up, you can give it this summary. You alone decide: nothing leaves from here.',
    rules: [
      'Counts only, by whole month; the current month is not in it.',
      'No number from 1 to 4: what is rare is put together with what surrounds it.',
      'No name, no address, no text, no day, no name of a computer.',
    ],
    empty:
      'No whole month with at least five messages yet: the summary would say nothing. Come back next month.',
    months: (count, from, to) =>
      count === 1 ? `One month: ${from}.` : `${n(count)} months, from ${from} to ${to}.`,
    exact: 'The file, exactly as it will be written:',
    save: 'Save this file',
    preparing: 'Preparing the summary…',
    how: 'Your service adds up the files it receives with the command “cli -- summary” of Pli sûr.',
  },

  kept: {
    lead: 'Everything that Pli sûr has noted, day by day. There is nothing else.',
    never: 'Never the text, the subject, addresses, names or file names.',
    count: (lines, days) =>
      `${n(lines)} ${plural(lines, 'message', 'messages')}, on ${n(days)} ${plural(days, 'day', 'days')}.`,
    limit: (months) =>
      months === 1
        ? 'What is older than a month is erased.'
        : `What is older than ${months} months is erased.`,
    empty: 'The journal is empty.',
    newer: 'Newer',
    older: 'Older',
    page: (page, pages) => `Page ${page} of ${pages}`,
    pages: 'Pages of the journal',
    webmails: { outlook: 'Outlook', roundcube: 'Roundcube or Mailiz', practice: 'Practice webmail' },
    from: { mssante: 'from MSSanté', ordinary: 'from an ordinary mailbox' },
    recipients: (list) => `To: ${list}`,
    nobody: 'Recipients not read',
    equipped: 'MSSanté address published',
    unequipped: 'no address found',
    content: (list) => `Found: ${list}`,
    rules: (list) => `Rules: ${list}`,
    reason: (reason) => `Reason chosen: ${reason}`,
    counters: {
      'address-taken': (count) =>
        `${n(count)} ${plural(count, 'address', 'addresses')} taken from the directory`,
      'lesson-shown': (count) => `${n(count)} ${plural(count, 'lesson', 'lessons')} offered`,
      'lesson-later': (count) => `${n(count)} × “later”`,
      'lesson-done': (count) => `${n(count)} ${plural(count, 'lesson', 'lessons')} done`,
      'situation-mastered': (count) => `${n(count)} ${plural(count, 'situation', 'situations')} mastered`,
    },
    learningTitle: 'Lessons, practice and guides',
    learningEmpty: 'Nothing is noted yet.',
    lessonDone: (title, day) => `“${title}”: done on ${day}`,
    lessonSeen: (title, shown, later) => `“${title}”: offered ${shown} times, “later” ${later} times`,
    quiz: (right, of) => `${right} right answers of ${of}`,
    situationDone: (name, day, tries) =>
      `${name}: mastered on ${day}, ${tries} ${plural(tries, 'try', 'tries')}`,
    situationTried: (name, tries) => `${name}: ${tries} ${plural(tries, 'try', 'tries')}`,
    steps: (count) => `${n(count)} ${plural(count, 'step', 'steps')} ticked in the guides`,
    known: (title, day) => `Campaign “${title}”: known since ${day}`,
    situations: {
      'ordinary-doctor': 'A doctor of whom only an Orange address is known',
      'mssante-from-ordinary': 'An MSSanté address, from the ordinary mailbox',
      'look-alike': 'An address that imitates MSSanté',
      'worker-asks': 'A worker asks for their results',
      'patient-address': 'A patient’s address, from the ordinary mailbox',
      employer: 'An employer asks what the worker has',
      'reply-all': 'Reply to all',
      attachment: 'An attachment that tells more than the message',
      autocomplete: 'The wrong person, completed by the webmail',
      colleague: 'A colleague of the service',
      'outside-from-mssante': 'An ordinary address, from MSSanté',
      'nothing-to-hide': 'A message that may leave as it is',
    },
    eraseTitle: 'Erase',
    erase: 'Erase the journal',
    question: 'Erase the journal?',
    consequence:
      'The messages noted and the counts by day will be gone from this browser for good. Lessons that were done stay.',
    confirm: 'Erase',
    keep: 'Keep',
    eraseLearning: 'Erase what I have learnt',
    questionLearning: 'Erase lessons and practice?',
    consequenceLearning:
      'Lessons done, situations mastered and steps ticked will be forgotten for good. The journal stays.',
    erased: 'It is erased.',
    notErased: 'Nothing could be erased. Try again.',
  },
} satisfies ReportWords;
