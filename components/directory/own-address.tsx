import { useEffect, useId, useState } from 'preact/hooks';
import type { Mailbox } from '../../utils/directory/mailbox';
import { parseAddress } from '../../utils/mail/parse-address';
import { isBelowMssante, TRUSTED_EXCEPTIONS } from '../../utils/trust/mssante-domains';
import { LevelIcon } from '../icons/level-icon';
import { AddressText } from './address-text';
import { answerOf, dateText } from './answer-view';
import { AskOnline } from './ask-online';
import { nameOf } from './describe-mailbox';
import { MailboxFacts } from './mailbox-facts';
import { usePanel } from './panel-context';
import { StateNote } from './state-note';
import { type Search, useSearch } from './use-search';

/** « Mon adresse »: whether one's own mailbox is published, what is, and whom to ask. Nothing typed is kept. */
export function OwnAddress() {
  const { words, announce } = usePanel();
  const search = useSearch(20);
  const [text, setText] = useState('');
  const field = useId();
  const note = useId();
  const { state, type } = search;
  const answer = answerOf(state);

  useEffect(() => {
    if (state.asking !== null || answer?.state !== 'answered') return;
    announce(titleOf(answer.correspondents.flatMap(({ mailboxes }) => mailboxes)));
  }, [state]);

  function titleOf(mailboxes: readonly Mailbox[]): string {
    if (mailboxes.length === 0) return words.own.missing;
    return mailboxes.length === 1 ? words.own.published : words.own.several(mailboxes.length);
  }

  return (
    <div class="own">
      <p class="lead">{words.own.lead}</p>
      <form
        class="ask"
        onSubmit={(event) => {
          event.preventDefault();
          type(text, 'now');
        }}
      >
        <label for={field}>{words.own.label}</label>
        <div class="ask-row">
          <input
            id={field}
            class="field"
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            aria-describedby={note}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <button type="submit" class="button button-primary">
            {words.own.submit}
          </button>
        </div>
        <p id={note} class="aside">
          {words.own.private}
        </p>
      </form>
      {state.trouble !== null && <p class="note tone-notice">{words.search[state.trouble]}</p>}
      <OwnAnswer search={search} titleOf={titleOf} />
    </div>
  );
}

interface OwnAnswerProps {
  readonly search: Search;
  titleOf(mailboxes: readonly Mailbox[]): string;
}

function OwnAnswer({ search, titleOf }: OwnAnswerProps) {
  const { lang, words } = usePanel();
  const { online, query } = search.state;
  const answer = answerOf(search.state);
  if (answer === null) return null;
  const mailboxes = answer.correspondents.flatMap((correspondent) => correspondent.mailboxes);
  return (
    <div class="answer">
      <StateNote state={answer.state} retryAt={answer.retryAt} />
      {answer.state === 'answered' && (
        <h2 class={`part verdict tone-${mailboxes.length > 0 ? 'clear' : 'unchecked'}`}>
          <LevelIcon level={mailboxes.length > 0 ? 'clear' : 'unchecked'} />
          {titleOf(mailboxes)}
        </h2>
      )}
      {mailboxes.length > 0 && <Published mailboxes={mailboxes} />}
      {answer.state === 'answered' && mailboxes.length === 0 && <Missing query={query} />}
      {online !== null && <StateNote state={online.state} retryAt={online.retryAt} />}
      <AskOnline search={search} />
      {answer.state === 'answered' && <p class="aside">{dateText(answer, lang, words)}</p>}
    </div>
  );
}

function Published({ mailboxes }: { readonly mailboxes: readonly Mailbox[] }) {
  const { words } = usePanel();
  return (
    <>
      <p>{words.own.seen}</p>
      <ul class="cards">
        {mailboxes.map((mailbox) => (
          <li key={mailbox.address} class="card">
            <h3>{nameOf(mailbox)}</h3>
            <p class="address">
              <AddressText address={mailbox.address} />
            </p>
            <MailboxFacts mailbox={mailbox} />
          </li>
        ))}
      </ul>
      <p class="aside">{words.own.wrong}</p>
    </>
  );
}

function Missing({ query }: { readonly query: string }) {
  const { words } = usePanel();
  const domain = parseAddress(query)?.domain;
  const isOther = domain !== undefined && !isBelowMssante(domain) && !TRUSTED_EXCEPTIONS.has(domain);
  if (isOther) return <p class="note tone-notice">{words.own.notMssante}</p>;
  return (
    <>
      <Reasons title={words.own.reasonsTitle} items={words.own.reasons} />
      <Reasons title={words.own.whomTitle} items={words.own.whom} />
    </>
  );
}

function Reasons({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul class="plain-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
