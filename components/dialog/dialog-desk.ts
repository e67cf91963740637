import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Decision, Question } from '../../utils/gate/presenter';
import type { Press } from '../trusted-press';

/** What the parts of an open dialog share. */
export interface DialogDesk {
  readonly question: Question;
  /** Makes the click handlers of buttons that decide. */
  readonly press: Press;
  decide(decision: Decision): void;
  /** Sets what Enter does in the text field of this id. */
  onEnter(field: string, action: () => void): void;
}

const DeskContext = createContext<DialogDesk | null>(null);

export const Desk = DeskContext.Provider;

/** The desk of the open dialog. Throws outside of one, which no drawing of ours does. */
export function useDesk(): DialogDesk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('no dialog is open');
  return desk;
}
