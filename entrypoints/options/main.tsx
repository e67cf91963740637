import { render } from 'preact';
import { SettingsPage } from '../../components/settings/settings-page';
import '../../components/settings/settings.css';

render(<SettingsPage page={document} />, document.body);
