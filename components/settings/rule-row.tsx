import { describeFinding } from '../../utils/assess/describe';
import type { Rule } from '../../utils/assess/rule';
import { RULE_SOURCES } from '../../utils/assess/rule-sources';
import { sentencesIn } from '../../utils/assess/sentences-in';
import { LEVELS } from '../../utils/policy/schema';
import { Chevron } from '../icons/icon';
import { LevelIcon } from '../icons/level-icon';
import { SaveMark } from './save-mark';
import { type Desk, useDesk } from './settings-context';

/** The choice that stands for having none of one's own. */
const NO_CHOICE = '';

/** One rule: what it says, what it does, and, on demand, why it is there. */
export function RuleRow({ rule }: { readonly rule: Rule }) {
  const desk = useDesk();
  const { words, lang, view, isLocked } = desk;
  const title = sentencesIn(lang).rules[rule.id]?.title ?? rule.id;
  const level = view.values.levels[rule.id] ?? rule.defaultLevel;
  const own = view.levelOrigins[rule.id] === 'person' ? level : NO_CHOICE;
  return (
    <li class="rule-row" data-rule={rule.id}>
      <div class={`rule-title tone-${level}`}>
        <LevelIcon level={level} />
        <span id={`${rule.id}-title`}>{title}</span>
      </div>
      <div class="rule-choice">
        <select
          class="field"
          aria-labelledby={`${rule.id}-title`}
          disabled={isLocked('levels')}
          value={own}
          onChange={(event) => void choose(desk, rule, event.currentTarget.value)}
        >
          <option value={NO_CHOICE}>{noChoiceText(desk, rule)}</option>
          {LEVELS.map((one) => (
            <option key={one} value={one}>
              {words.levels[one]}
            </option>
          ))}
        </select>
        <SaveMark of={rule.id} />
      </div>
      <RuleFacts rule={rule} />
    </li>
  );
}

async function choose({ save }: Desk, { id }: Rule, value: string): Promise<void> {
  const level = LEVELS.find((one) => one === value);
  await save(id, level ? { changes: { levels: { [id]: level } } } : { changes: {}, resetLevels: [id] });
}

function noChoiceText({ words, view }: Desk, { id, defaultLevel }: Rule): string {
  switch (view.levelOrigins[id]) {
    case 'person':
      return words.rules.back;
    case 'organisation':
      return words.rules.byOrganisation(words.levels[view.values.levels[id] ?? defaultLevel]);
    default:
      return words.rules.byDefault(words.levels[defaultLevel]);
  }
}

function RuleFacts({ rule }: { readonly rule: Rule }) {
  const { words, lang } = useDesk();
  const said = describeFinding(
    {
      rule: rule.id,
      level: rule.defaultLevel,
      about: [],
      actions: [],
      values: { recipients: words.rules.someone, parts: 'body', reasons: 'name-only' },
    },
    sentencesIn(lang),
  );
  return (
    <details class="rule-facts">
      <summary>
        {words.rules.more}
        <Chevron />
      </summary>
      <dl>
        <dt>{words.rules.why}</dt>
        <dd>{said.why}</dd>
        <dt>{words.rules.todo}</dt>
        <dd>{said.todo}</dd>
        <dt>{words.rules.level}</dt>
        <dd>{words.levels[rule.defaultLevel]}</dd>
        <dt>{words.rules.source}</dt>
        <dd lang="fr">{RULE_SOURCES[rule.id]}</dd>
        <dt>{words.rules.id}</dt>
        <dd>
          <code>{rule.id}</code>
        </dd>
      </dl>
    </details>
  );
}
