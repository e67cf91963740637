import { render } from 'preact';
import { LessonsPage } from '../../components/lesson/lessons-page';
import '../../components/lesson/lessons.css';

render(<LessonsPage window={window} />, document.body);
