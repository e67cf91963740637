import { render } from 'preact';
import { Report } from '../../components/report/report';
import { ReportFrame } from '../../components/report/report-frame';
import { reportWords } from '../../components/report/words';
import { dayOf } from '../../utils/journal/day';
import { languageOf } from '../../utils/platform/language';
import { followSettings } from '../../utils/platform/settings-source';
import '../../components/report/report.css';

followSettings((settings) => {
  const lang = languageOf(settings.language, navigator.language);
  document.documentElement.lang = lang;
  document.title = reportWords(lang).title;
  render(
    <ReportFrame lang={lang} today={dayOf(new Date())}>
      <Report />
    </ReportFrame>,
    document.body,
  );
}, new AbortController().signal);
