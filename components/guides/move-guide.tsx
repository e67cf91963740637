import { AutoReply } from './auto-reply';
import { MOVE_PHASES } from './content/move-steps';
import { PeopleToTell } from './people-to-tell';
import { StepsList } from './steps-list';

/** From one operator to another: what to do when, the automatic reply, whom to tell. */
export function MoveGuide() {
  return (
    <>
      <StepsList list="move" phases={MOVE_PHASES} />
      <AutoReply />
      <PeopleToTell />
    </>
  );
}
