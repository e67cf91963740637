import type { Verdict } from '../../utils/assess/verdict';
import { Files } from '../facts/files';
import { Recipients } from '../facts/recipients';
import { Remark } from '../facts/remark';
import { Chevron } from '../icons/icon';
import { useSpeech } from '../speech';
import { fillCount } from '../words/fill';
import { listConcerned } from './concerned';
import { useDesk } from './dialog-desk';
import { splitFindings } from './plan';
import type { Step } from './question-dialog';
import { SafeActions } from './safe-actions';
import { Seen } from './seen';
import { SendAnyway } from './send-anyway';

/** The question itself: who, which words, why, and what can be done. */
export function AskStep({
  title,
  onStep,
}: {
  readonly title: string;
  readonly onStep: (step: Step) => void;
}) {
  const { question } = useDesk();
  const { words } = useSpeech();
  const { verdict } = question;
  return (
    <>
      <h2 id="title" tabIndex={-1} autofocus>
        {title}
      </h2>
      {question.mended && <p class="lead">{words.dialog.better}</p>}
      <div id="lead" class="facts">
        <Who verdict={verdict} />
        <Seen />
        {verdict.files.length > 0 && (
          <section class="fact">
            <h3>{words.files.title}</h3>
            <Files files={verdict.files} />
          </section>
        )}
        <Why verdict={verdict} />
      </div>
      <SafeActions onStep={onStep} />
      {question.maySend && verdict.level !== 'block' ? <SendAnyway /> : <Refusal />}
    </>
  );
}

function Who({ verdict }: { readonly verdict: Verdict }) {
  const { words } = useSpeech();
  const concerned = listConcerned(verdict, splitFindings(verdict).main);
  const recipients = concerned.length > 0 ? concerned : verdict.recipients;
  if (recipients.length === 0) return null;
  return (
    <section class="fact">
      <h3>{words.dialog.who}</h3>
      <Recipients recipients={recipients} />
    </section>
  );
}

function Why({ verdict }: { readonly verdict: Verdict }) {
  const { words } = useSpeech();
  const { main, others } = splitFindings(verdict);
  return (
    <section class="fact">
      <h3>{verdict.level === 'unchecked' ? words.dialog.unread : words.dialog.why}</h3>
      <div class="remarks">
        {main.map((finding) => (
          <Remark key={finding.rule} finding={finding} hasIcon={main.length > 1} />
        ))}
        {others.length > 0 && (
          <details class="others">
            <summary>
              {fillCount(words.dialog.more, others.length)}
              <Chevron />
            </summary>
            {others.map((finding) => (
              <Remark key={finding.rule} finding={finding} />
            ))}
          </details>
        )}
      </div>
    </section>
  );
}

/** Why there is no way to send: said, rather than left to be guessed. */
function Refusal() {
  const { question } = useDesk();
  const { words } = useSpeech();
  const { level } = question.verdict;
  return <p class="refusal">{level === 'block' ? words.dialog.blocked : words.dialog.held}</p>;
}
