import { sentencesIn } from '../../utils/assess/sentences-in';
import { SETTING_WORDS } from '../../utils/policy/describe-settings';
import { SETTING_KEYS } from '../../utils/policy/schema';
import { type Desk, useDesk } from './settings-context';

/** Tells a screen reader how saving went: the page's one live region for it. */
export function Announcement() {
  const desk = useDesk();
  const { outcome, words } = desk;
  return (
    <p class="unseen" role="status">
      {outcome !== null && (outcome.saved ? words.savedAloud(titleOf(outcome.of, desk)) : words.notSaved)}
    </p>
  );
}

function titleOf(name: string, { lang }: Desk): string {
  const key = SETTING_KEYS.find((one) => one === name);
  if (key !== undefined) return SETTING_WORDS[key].title[lang];
  return sentencesIn(lang).rules[name]?.title ?? name;
}
