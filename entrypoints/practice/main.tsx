import { render } from 'preact';
import { backstage } from '../../utils/gate/backstage';
import { App } from './app';
import { firstMailbox } from './first-mailbox';
import { chooseLanguage } from './language';
import { placeOf } from './place';
import { createPracticeDirectory } from './practice-directory';
import { guardPractice } from './practice-guard';
import './style/base.css';
import './style/frame.css';
import './style/mailbox.css';
import './style/message.css';
import './style/composer.css';
import './style/recipients.css';

function start(root: HTMLElement): void {
  const place = placeOf(location.hash);
  const language = chooseLanguage(location.search, navigator.languages);
  const directory = createPracticeDirectory();
  if (place.kind !== 'mailbox') {
    void import('./exercise-room/open-room').then(({ openRoom }) => openRoom(root, { directory, language }));
    return;
  }
  // The guard watches this page as it watches any webmail: its listeners come before the page's own.
  guardPractice({ directory, stage: backstage });
  const first = firstMailbox(language, Date.now(), place.isTry);
  render(<App first={first} isTry={place.isTry} now={Date.now} />, root);
  // Exercises have a guard of their own, and a page has one guard: it is loaded anew.
  addEventListener('hashchange', () => {
    if (placeOf(location.hash).kind !== 'mailbox') location.reload();
  });
}

const root = document.getElementById('app');
if (root !== null) start(root);
