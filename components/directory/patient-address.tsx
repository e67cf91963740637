import { AddressText } from './address-text';
import { CopyButton } from './copy-button';
import { usePanel } from './panel-context';

interface PatientAddressProps {
  readonly address: string;
  onClear(): void;
}

/** The address, and the two ways to take it along. */
export function PatientAddress({ address, onClear }: PatientAddressProps) {
  const { words, announce } = usePanel();
  const onRefused = (): void => announce(words.mailbox.failed);
  return (
    <div class="card">
      <h2 class="part">{words.patient.address}</h2>
      <p class="address">
        <AddressText address={address} />
      </p>
      <div class="acts">
        <CopyButton
          text={address}
          label={words.patient.copyAndClear}
          doneLabel={words.mailbox.copied}
          look="button-primary"
          onDone={() => {
            onClear();
            announce(`${words.patient.copied} ${words.patient.cleared}`);
          }}
          onRefused={onRefused}
        />
        <CopyButton
          text={address}
          label={words.patient.copy}
          doneLabel={words.mailbox.copied}
          onDone={() => announce(words.patient.copied)}
          onRefused={onRefused}
        />
      </div>
    </div>
  );
}
