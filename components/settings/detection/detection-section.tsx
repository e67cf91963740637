import { ListSetting } from '../list-setting';
import { useDesk } from '../settings-context';
import { SwitchSetting } from '../switch-setting';
import { DismissedPhrases } from './dismissed-phrases';
import { TryText } from './try-text';

/** What the detector looks for here, what it leaves out, and a place to try it. */
export function DetectionSection() {
  const { words } = useDesk();
  return (
    <>
      <p class="lead">{words.detection.intro}</p>
      <ListSetting name="healthTerms" example="protocole Azalée" />
      <ListSetting name="healthExceptions" example="opération Tranquillité" />
      <SwitchSetting name="readAttachments" />
      <SwitchSetting name="allowDismissals" />
      <DismissedPhrases />
      <TryText />
    </>
  );
}
