import { useRef } from 'preact/hooks';

interface ConfirmButtonProps {
  /** Apart from all others of the page. */
  readonly name: string;
  readonly label: string;
  readonly question: string;
  readonly consequence: string;
  readonly confirm: string;
  readonly keep: string;
  readonly disabled?: boolean;
  /** `link`: where a button would weigh too much. */
  readonly look?: 'button' | 'link';
  onConfirm(): void;
}

/** A button for what cannot be undone: it asks first, and the first answer changes nothing. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const {
    name,
    label,
    question,
    consequence,
    confirm,
    keep,
    disabled = false,
    look = 'button',
    onConfirm,
  } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class={look} disabled={disabled} onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog
        ref={dialog}
        class="confirm"
        aria-labelledby={`${name}-title`}
        aria-describedby={`${name}-consequence`}
      >
        <h3 id={`${name}-title`}>{question}</h3>
        <p id={`${name}-consequence`}>{consequence}</p>
        <div class="row">
          <button type="button" class="button button-primary" onClick={() => dialog.current?.close()}>
            {keep}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              dialog.current?.close();
              onConfirm();
            }}
          >
            {confirm}
          </button>
        </div>
      </dialog>
    </>
  );
}
