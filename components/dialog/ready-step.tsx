import { Remark } from '../facts/remark';
import { useSpeech } from '../speech';
import { ActionButton } from './action-button';
import { useDesk } from './dialog-desk';
import { Seen } from './seen';

/** After a mend: nothing is left to say but « Envoyer ». */
export function ReadyStep({ title }: { readonly title: string }) {
  const { question, press, decide } = useDesk();
  const { words } = useSpeech();
  return (
    <>
      <h2 id="title" tabIndex={-1} autofocus>
        {title}
      </h2>
      <p id="lead" class="lead">
        {words.dialog.ready}
      </p>
      <div class="facts">
        <Seen />
      </div>
      {question.verdict.findings.map((finding) => (
        <Remark key={finding.rule} finding={finding} />
      ))}
      <div class="actions">
        <ActionButton
          action="send"
          look="primary"
          onClick={press(() => decide({ kind: 'send', reason: null }))}
        >
          {words.send}
        </ActionButton>
        <ActionButton action="go-back" look="quiet" onClick={press(() => decide({ kind: 'go-back' }))}>
          {words.actions['go-back']}
        </ActionButton>
      </div>
    </>
  );
}
