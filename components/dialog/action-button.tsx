import type { ComponentChildren } from 'preact';
import type { ActionId } from '../../utils/assess/verdict';

/** Every name that a button of the dialog bears as its `data-action`. */
export type ButtonAction = ActionId | 'replace-recipient' | 'send' | 'ask-api' | 'copy-name' | 'stop-reading';

interface ActionButtonProps {
  readonly action: ButtonAction;
  readonly look: 'primary' | 'plain' | 'quiet' | 'discreet';
  readonly onClick: (event: MouseEvent) => void;
  readonly children: ComponentChildren;
  /** An action that cannot be taken yet stays reachable, and says why in the element named by `describedBy`. */
  readonly isWaiting?: boolean;
  readonly describedBy?: string;
}

/** A button of the dialog. */
export function ActionButton({ action, look, isWaiting, describedBy, ...rest }: ActionButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${look}`}
      data-action={action}
      aria-disabled={isWaiting ? 'true' : undefined}
      aria-describedby={describedBy}
      {...rest}
    />
  );
}
