import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { longDate } from './dates';
import { Icon } from './icons';
import { allRecipients, type Body, FIELDS, type Message } from './mailbox';
import { buildRich } from './rich-text';
import { useLanguage, useWords } from './speech';

/** A message to be read. What people wrote is in French, whatever the language of the page. */
export function MessageView({ message }: { readonly message: Message }): JSX.Element {
  const words = useWords();
  const language = useLanguage();
  return (
    <article class="message" data-message-open={message.id}>
      <h2>{message.subject === '' ? words.noSubject : message.subject}</h2>
      <dl class="envelope">
        <dt>{words.from}</dt>
        <dd data-part="from">{message.from}</dd>
        {FIELDS.filter((field) => message.recipients[field].length > 0).map((field) => (
          <FieldLine key={field} label={words.field[field]} part={field} people={message.recipients[field]} />
        ))}
      </dl>
      <p class="when">
        <time dateTime={new Date(message.at).toISOString()}>{longDate(message.at, language)}</time>
      </p>
      {message.folder === 'sent' ? <Arrivals message={message} /> : null}
      {message.attachments.length > 0 ? <Files names={message.attachments} /> : null}
      <BodyView body={message.body} />
    </article>
  );
}

interface FieldLineProps {
  readonly label: string;
  readonly part: string;
  readonly people: readonly string[];
}

function FieldLine({ label, part, people }: FieldLineProps): JSX.Element {
  return (
    <>
      <dt>{label}</dt>
      <dd data-part={part}>{people.join(', ')}</dd>
    </>
  );
}

/** Says to whom the message would have gone. */
function Arrivals({ message }: { readonly message: Message }): JSX.Element {
  const words = useWords();
  return (
    <section class="arrivals" aria-label={words.arrivals}>
      <ul>
        {allRecipients(message.recipients).map((recipient) => (
          <li key={recipient} data-arrival={recipient}>
            <Icon name="arrived" />
            <span>{words.delivered(recipient)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Files({ names }: { readonly names: readonly string[] }): JSX.Element {
  const words = useWords();
  return (
    <ul class="files" aria-label={words.attachments} data-part="attachments">
      {names.map((name) => (
        <li key={name} class="file">
          <Icon name="clip" />
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}

function BodyView({ body }: { readonly body: Body }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (body.format === 'html') place.current?.replaceChildren(...buildRich(body.content, document));
  }, [body]);
  if (body.format === 'plain') {
    return (
      <div key="plain" class="text plain" lang="fr" data-part="body">
        {body.text}
      </div>
    );
  }
  return <div key="html" class="text" lang="fr" data-part="body" ref={place} />;
}
