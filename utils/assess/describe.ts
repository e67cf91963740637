import type { RuleWords } from './rule';
import type { RuleSentences } from './rule-sentences';
import { shortenList } from './shorten-list';
import type { Finding } from './verdict';

/** What a finding says, in a person's language: the rule's words with the finding's values filled in. */
export function describeFinding(finding: Finding, sentences: RuleSentences): RuleWords {
  const words = sentences.rules[finding.rule];
  if (words === undefined) return { title: finding.rule, why: '', todo: '' };
  const fill = (sentence: string) =>
    sentence.replace(/\{(\w+)\}/g, (_placeholder, name: string) => sayValue(name, finding, sentences));
  return { title: fill(words.title), why: fill(words.why), todo: fill(words.todo) };
}

function sayValue(name: string, { values }: Finding, sentences: RuleSentences): string {
  const codes: Readonly<Record<string, string>> = isCode(name, sentences.codes) ? sentences.codes[name] : {};
  const items = (values[name] ?? '').split('\n').map((item) => codes[item] ?? item);
  return shortenList(items, sentences);
}

function isCode(name: string, codes: RuleSentences['codes']): name is keyof RuleSentences['codes'] {
  return Object.hasOwn(codes, name);
}
