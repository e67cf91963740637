import { render } from 'preact';
import { WelcomePage } from '../../components/welcome/welcome-page';
import '../../components/welcome/welcome.css';

render(<WelcomePage page={document} />, document.body);
