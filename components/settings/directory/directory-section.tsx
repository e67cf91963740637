import { ConfirmButton } from '../../confirm-button';
import { HostAccess } from '../host-access';
import { useDesk } from '../settings-context';
import { SwitchSetting } from '../switch-setting';
import { TextSetting } from '../text-setting';
import { StoredDirectoryPart } from './stored-directory';
import { type Directory, useDirectory } from './use-directory';

/** The directory on this device, how to renew it, and the API besides it. */
export function DirectorySection() {
  const { words, view } = useDesk();
  const directory = useDirectory(view);
  return (
    <>
      <p class="lead">{words.directory.intro}</p>
      <StoredDirectoryPart directory={directory} />
      {directory.state !== null && <EraseDirectory directory={directory} />}
      <TextSetting
        name="directoryUrl"
        kind="url"
        example="https://miroir.sante-travail.example/annuaire/index.json"
      />
      <section class="setting" aria-labelledby="api-title">
        <h3 id="api-title">{words.directory.api.title}</h3>
        <p class="help">{words.directory.api.help}</p>
        {(directory.state?.hasApiKey ?? false) && <HostAccess addresses={[view.values.annuaireApiUrl]} />}
      </section>
      <TextSetting name="annuaireApiKey" kind="secret" />
      <TextSetting name="annuaireApiUrl" kind="url" />
      <SwitchSetting name="askAnnuaireApi" />
    </>
  );
}

function EraseDirectory({ directory }: { readonly directory: Directory }) {
  const { words } = useDesk();
  const { state, running, erase } = directory;
  if (state?.current === null || running !== null) return null;
  return (
    <div class="row">
      <ConfirmButton
        name="directory-erase"
        label={words.directory.erase}
        question={words.directory.eraseQuestion}
        consequence={words.directory.eraseConsequence}
        confirm={words.directory.eraseConfirm}
        keep={words.directory.eraseKeep}
        disabled={false}
        onConfirm={() => void erase()}
      />
    </div>
  );
}
