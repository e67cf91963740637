import { render } from 'preact';
import { StudioPage } from '../../components/studio/studio-page';
import '../../components/studio/studio.css';

render(<StudioPage window={window} />, document.body);
