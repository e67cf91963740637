import { RULES } from './registry';
import type { Lang, RuleWords } from './rule';
import { shortenList } from './shorten-list';
import { wordForCode } from './value-words';
import type { Finding } from './verdict';

/** What a finding says, in a person's language: the rule's words with the finding's values filled in. */
export function describeFinding(finding: Finding, lang: Lang): RuleWords {
  const words = RULES.find(({ id }) => id === finding.rule)?.words[lang];
  if (words === undefined) return { title: finding.rule, why: '', todo: '' };
  const fill = (sentence: string) =>
    sentence.replace(/\{(\w+)\}/g, (_placeholder, name: string) => sayValue(name, finding, lang));
  return { title: fill(words.title), why: fill(words.why), todo: fill(words.todo) };
}

function sayValue(name: string, { values }: Finding, lang: Lang): string {
  const items = (values[name] ?? '').split('\n').map((item) => wordForCode(name, item, lang));
  return shortenList(items, lang);
}
