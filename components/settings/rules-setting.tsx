import { RULES } from '../../utils/assess/registry';
import { RuleRow } from './rule-row';
import { Setting } from './setting';
import { useDesk } from './settings-context';

/** Every rule, in the order in which findings are told. */
export function RulesSetting() {
  const { words } = useDesk();
  return (
    <Setting name="levels">
      <p class="help">{words.rules.off}</p>
      <ul class="rules">
        {RULES.map((rule) => (
          <RuleRow key={rule.id} rule={rule} />
        ))}
      </ul>
    </Setting>
  );
}
