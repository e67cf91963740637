import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  readonly accept?: string;
  readonly isPrimary?: boolean;
  /** Pressing does nothing meanwhile; the focus may stay. */
  readonly isBusy?: boolean;
  readonly describedBy?: string;
  onFile(file: File): void;
}

/** A button that lets the person choose one file. */
export function FileButton({
  label,
  accept = '',
  isPrimary = false,
  isBusy = false,
  describedBy,
  onFile,
}: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={`button ${isPrimary ? 'button-primary' : ''}`}
        aria-disabled={isBusy}
        aria-describedby={describedBy}
        onClick={() => isBusy || field.current?.click()}
      >
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
