import { describeFinding } from '../../utils/assess/describe';
import type { Verdict } from '../../utils/assess/verdict';
import type { Help } from '../../utils/gate/presenter';
import { Files } from '../facts/files';
import { type Dismisser, Phrases } from '../facts/phrases';
import { Recipients } from '../facts/recipients';
import { Remark } from '../facts/remark';
import { ChannelIcon } from '../icons/channel-icon';
import { Chevron } from '../icons/icon';
import { LevelIcon } from '../icons/level-icon';
import { useSpeech } from '../speech';
import type { Words } from '../words/fr';
import { type BarState, barStateOf } from './bar-state';

interface Shown {
  readonly verdict: Verdict;
  readonly help: Help;
}

/** The bar of a composer: one calm line, and the reasons behind it on demand. */
export function Bar({ announcement, ...shown }: Shown & { readonly announcement: string }) {
  const { verdict, help } = shown;
  const state = barStateOf(verdict, help.aside.length > 0);
  return (
    <>
      <p class="announcement" role="status">
        {announcement}
      </p>
      {state.kind !== 'silent' && <Line state={state} {...shown} />}
    </>
  );
}

function Line({ state, ...shown }: Shown & { readonly state: Exclude<BarState, { kind: 'silent' }> }) {
  const { words } = useSpeech();
  const level = state.kind === 'remark' ? state.level : 'clear';
  return (
    <section class={`bar bar-${state.kind} tone-${level}`} aria-label={words.bar.label}>
      <details>
        <summary>
          <Headline state={state} />
          <span class="disclose">
            {words.bar.details}
            <Chevron />
          </span>
        </summary>
        <Reasons state={state} {...shown} />
      </details>
    </section>
  );
}

/** What the bar says in a state that holds no remark. */
export function calmWords(kind: Exclude<BarState['kind'], 'remark' | 'silent'>, words: Words): string {
  if (kind === 'reading') return words.files.waiting.one;
  return kind === 'aside' ? words.aside.calm : words.bar.trusted;
}

function Headline({ state }: { readonly state: Exclude<BarState, { kind: 'silent' }> }) {
  const { words, sentences } = useSpeech();
  if (state.kind !== 'remark') {
    return (
      <span class="headline">
        {state.kind === 'trusted' ? <ChannelIcon channel="trusted" /> : <LevelIcon level="clear" size={18} />}
        <span class="sentence">{calmWords(state.kind, words)}</span>
      </span>
    );
  }
  const level = words.levels[state.level];
  const title = state.finding ? describeFinding(state.finding, sentences).title : '';
  return (
    <span class="headline">
      <LevelIcon level={state.level} size={18} />
      {!title.startsWith(level) && <strong class="level">{level}</strong>}
      <span class="sentence">{title}</span>
    </span>
  );
}

function Reasons({ state, verdict, help }: Shown & { readonly state: BarState }) {
  const { words } = useSpeech();
  const { findings, recipients, evidence, files } = verdict;
  const { aside, dismiss } = help;
  const dismisser: Dismisser | null =
    dismiss &&
    ((one, isAside) =>
      ({ isTrusted }) => {
        if (isTrusted) dismiss(one, isAside);
      });
  return (
    // Long reasons scroll inside the bar: the keyboard must be able to reach them.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes the focus
    <section class="reasons" aria-label={words.bar.detailsLabel} tabIndex={0}>
      {state.kind === 'trusted' && <p>{words.bar.trustedMore}</p>}
      {findings.map((finding) => (
        <Remark key={finding.rule} finding={finding} />
      ))}
      {recipients.length > 0 && (
        <div class="part">
          <p class="part-title">{words.bar.recipients}</p>
          <Recipients recipients={recipients} help={help} />
        </div>
      )}
      {files.length > 0 && (
        <div class="part">
          <p class="part-title">{words.files.title}</p>
          <Files files={files} />
        </div>
      )}
      {evidence.length + aside.length > 0 && (
        <div class="part">
          <p class="part-title">{words.bar.seen}</p>
          <Phrases evidence={evidence} aside={aside} dismisser={dismisser} />
        </div>
      )}
    </section>
  );
}
