import type { JournalEntry } from '../../utils/journal/entry';
import { contactsOf } from '../../utils/journal/flows';
import { professionName } from '../../utils/journal/profession-names';
import type { Lang } from '../../utils/platform/language';
import type { Voice } from '../words/voice';
import type { ReportWords } from './words-fr';

/** One line of the journal in plain words: everything it holds but its random number. */
export interface SaidEntry {
  /** What became of the message. */
  readonly outcome: string;
  readonly details: readonly string[];
}

export function sayEntry(entry: JournalEntry, words: ReportWords, voice: Voice): SaidEntry {
  const { kept, flows, mine } = words;
  const content = (entry.content ?? []).map((kind) => flows.content[kind] ?? kind);
  const rules = entry.rules.map((rule) => voice.sentences.rules[rule]?.title ?? rule);
  return {
    outcome: mine.outcomes[entry.outcome],
    details: [
      `${kept.webmails[entry.webmail] ?? entry.webmail}, ${kept.from[entry.from]}`,
      sayRecipients(entry, words, voice.lang),
      flows.levels[entry.health],
      ...(content.length === 0 ? [] : [kept.content(content.join(', '))]),
      voice.words.levels[entry.level],
      ...(rules.length === 0 ? [] : [kept.rules(rules.join(', '))]),
      ...(entry.reason === null ? [] : [kept.reason(voice.words.reasons[entry.reason])]),
    ],
  };
}

function sayRecipients(entry: JournalEntry, { kept, flows }: ReportWords, lang: Lang): string {
  const recipients = contactsOf(entry).map(({ kind, profession, equipped, count }) => {
    const facts = [
      ...(profession === null ? [] : [professionName(profession, lang)]),
      ...(equipped === null ? [] : [equipped ? kept.equipped : kept.unequipped]),
    ];
    return `${count} × ${flows.kinds[kind]}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
  });
  return recipients.length === 0 ? kept.nobody : kept.recipients(recipients.join('; '));
}
