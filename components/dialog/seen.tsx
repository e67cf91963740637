import { Phrases } from '../facts/phrases';
import { useSpeech } from '../speech';
import { useDesk } from './dialog-desk';

/** The words noticed, and those that the person set aside; nothing where there are none. */
export function Seen() {
  const { question, press, decide } = useDesk();
  const { words } = useSpeech();
  const { verdict, aside, mayDismiss } = question;
  if (verdict.evidence.length + aside.length === 0) return null;
  return (
    <section class="fact">
      <h3>{words.dialog.seen}</h3>
      <Phrases
        evidence={verdict.evidence}
        aside={aside}
        dismisser={
          mayDismiss
            ? (evidence, isAside) => press(() => decide({ kind: 'dismiss', evidence, isAside }))
            : null
        }
      />
    </section>
  );
}
