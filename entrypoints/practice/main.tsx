import { render } from 'preact';
import { createEnglishSource } from '../../components/english-source';
import { createPresenter } from '../../components/presenter';
import { ENGLISH } from '../../components/words/english';
import { backstage } from '../../utils/gate/backstage';
import { startGuard } from '../../utils/gate/start-guard';
import { createDetector } from '../../utils/health/detect';
import { practice } from '../../utils/webmail/practice/practice';
import { App } from './app';
import { dismissedInPractice } from './dismissed-in-practice';
import { firstMailbox } from './first-mailbox';
import { chooseLanguage } from './language';
import { areInPractice, lookUpInPractice } from './practice-directory';
import './style/base.css';
import './style/frame.css';
import './style/mailbox.css';
import './style/message.css';
import './style/composer.css';
import './style/recipients.css';

function start(): void {
  const root = document.getElementById('app');
  if (root === null) return;
  const language = chooseLanguage(location.search, navigator.languages);
  const isTry = location.hash === '#try';
  const first = firstMailbox(language, Date.now(), isTry);
  render(<App first={first} isTry={isTry} now={Date.now} />, root);
}

// The guard watches this page as it watches any webmail: its listeners come before the page's own.
const english = createEnglishSource(async () => ENGLISH);
startGuard({
  window,
  adapters: [practice],
  createPresenter: (page, options) => createPresenter(page, { ...options, english }),
  // People who do not exist are looked up among people who do not exist, and never remembered; nor is what is set aside.
  stage: {
    ...backstage,
    lookUp: lookUpInPractice,
    used: () => undefined,
    dismissed: dismissedInPractice(),
    lessons: { due: async () => null, answer: () => undefined },
  },
  equipped: areInPractice,
  bring: async () => createDetector,
});
start();
