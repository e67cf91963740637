import { useState } from 'preact/hooks';
import { sentencesIn } from '../../../utils/assess/sentences-in';
import type { Role } from '../../../utils/campaign/plan';
import type { Moment } from '../../../utils/campaign/schedule';
import type { Campaign } from '../../../utils/campaign/schema';
import { countPlayed, type Play } from '../../../utils/studio/play';
import { useStudio } from '../studio-context';
import { sayDay } from './say-day';

interface PlayControlsProps {
  readonly campaign: Campaign;
  readonly play: Play;
  readonly first: string;
  readonly roles: readonly (Role | '')[];
  onStart(day: string, role: Role | ''): void;
  onMoment(moment: Moment, rules: readonly string[]): void;
  onPass(days: number): void;
}

/** Who plays, from which day, and what happens next. */
export function PlayControls({ campaign, play, first, roles, onStart, onMoment, onPass }: PlayControlsProps) {
  const { lang, words } = useStudio();
  const [rule, setRule] = useState('');
  const rules = [...new Set(campaign.lessons.flatMap((lesson) => lesson.rules ?? []))];
  const sentences: Readonly<Record<string, { readonly title: string } | undefined>> = sentencesIn(lang).rules;
  return (
    <section class="panel controls" aria-labelledby="happens-title">
      <h2 id="happens-title">{words.play.happens}</h2>
      <p class="play-day" data-day={play.day}>
        <strong>{words.play.today(sayDay(play.day, lang))}</strong>{' '}
        {words.play.done(countPlayed(play, campaign), campaign.lessons.length)}
      </p>
      <div class="row">
        <button type="button" class="button button-primary" onClick={() => onMoment('opened', [])}>
          {words.play.open}
        </button>
        <button type="button" class="button" onClick={() => onPass(1)}>
          {words.play.nextDay}
        </button>
        <button type="button" class="button" onClick={() => onPass(7)}>
          {words.play.nextWeek}
        </button>
      </div>
      <div class="row held">
        <label class="plain">
          <span class="field-label">{words.play.heldBy}</span>
          <select class="field" value={rule} onChange={({ currentTarget }) => setRule(currentTarget.value)}>
            <option value="">{words.play.anyRule}</option>
            {rules.map((id) => (
              <option key={id} value={id}>
                {sentences[id]?.title ?? id}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" onClick={() => onMoment('held', rule === '' ? [] : [rule])}>
          {words.play.held}
        </button>
      </div>
      <div class="row who">
        <label class="plain">
          <span class="field-label">{words.play.role}</span>
          <select
            class="field"
            value={play.role}
            onChange={({ currentTarget }) =>
              onStart(first, roles.find((role) => role === currentTarget.value) ?? '')
            }
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {role === '' ? words.play.noRole : words.edit.roles[role]}
              </option>
            ))}
          </select>
        </label>
        <label class="plain">
          <span class="field-label">{words.play.start}</span>
          <input
            class="field"
            type="date"
            value={first}
            onChange={({ currentTarget }) => currentTarget.value && onStart(currentTarget.value, play.role)}
          />
        </label>
        <button type="button" class="button" onClick={() => onStart(first, play.role)}>
          {words.play.again}
        </button>
      </div>
    </section>
  );
}
