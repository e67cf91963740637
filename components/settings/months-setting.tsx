import { Setting } from './setting';
import { useDesk } from './settings-context';

const MONTHS = Array.from({ length: 13 }, (_, index) => index + 1);

/** How long the journal is kept. */
export function MonthsSetting() {
  const { words, view, isLocked, save } = useDesk();
  return (
    <Setting name="journalMonths">
      <select
        class="field"
        aria-labelledby="journalMonths-title"
        aria-describedby="journalMonths-help"
        disabled={isLocked('journalMonths')}
        value={view.values.journalMonths}
        onChange={({ currentTarget }) =>
          void save('journalMonths', { changes: { journalMonths: Number(currentTarget.value) } })
        }
      >
        {MONTHS.map((months) => (
          <option key={months} value={months}>
            {words.kept.months(months)}
          </option>
        ))}
      </select>
    </Setting>
  );
}
