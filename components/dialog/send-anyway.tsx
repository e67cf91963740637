import { useEffect, useRef, useState } from 'preact/hooks';
import { REASONS, type ReasonCode } from '../../utils/gate/presenter';
import { useSpeech } from '../speech';
import { SETTLE } from '../trusted-press';
import { ActionButton } from './action-button';
import { useDesk } from './dialog-desk';

/** The way through, last and discreet. A `justify` verdict asks for a reason first. */
export function SendAnyway() {
  const { question, press, decide } = useDesk();
  const { words } = useSpeech();
  const needsReason = question.verdict.level === 'justify';
  const [reason, setReason] = useState<ReasonCode | null>(null);
  const [wasTold, setWasTold] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const isSettled = useSettled();
  const lacksReason = needsReason && reason === null;

  function send(): void {
    if (lacksReason) {
      setWasTold(true);
      panel.current?.querySelector('input')?.focus();
    } else decide({ kind: 'send', reason });
  }

  return (
    <div ref={panel} class="send-anyway">
      {needsReason ? (
        <Reasons chosen={reason} onChoose={setReason} />
      ) : (
        <p class="legend">{words.dialog.sendLegendPlain}</p>
      )}
      <div class="send-line">
        <ActionButton
          action="send-anyway"
          look="discreet"
          isWaiting={lacksReason || !isSettled}
          onClick={press(send, SETTLE)}
          {...(needsReason ? { describedBy: 'reason-note' } : {})}
        >
          {words.actions['send-anyway']}
        </ActionButton>
        {needsReason && (
          <p id="reason-note" role="status" class={lacksReason && wasTold ? 'note note-strong' : 'note'}>
            {lacksReason ? words.dialog.chooseReason : words.dialog.reasonKept}
          </p>
        )}
      </div>
    </div>
  );
}

function Reasons({
  chosen,
  onChoose,
}: {
  readonly chosen: ReasonCode | null;
  readonly onChoose: (reason: ReasonCode) => void;
}) {
  const { words } = useSpeech();
  return (
    <fieldset>
      <legend class="legend">{words.dialog.sendLegend}</legend>
      {REASONS.map((code) => (
        <label key={code} class="reason">
          <input
            type="radio"
            name="reason"
            value={code}
            checked={chosen === code}
            onChange={() => onChoose(code)}
          />
          <span>{words.reasons[code]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** False just after the dialog came up, so that the button also says that it does not take a press yet. */
function useSettled(): boolean {
  const [isSettled, setIsSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSettled(true), SETTLE);
    return () => clearTimeout(timer);
  }, []);
  return isSettled;
}
