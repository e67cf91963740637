import { GUIDES } from './guide-ids';
import { useGuides } from './guides-context';

/** All guides, with what each is good for. */
export function GuideList() {
  const { words, open } = useGuides();
  return (
    <ul class="guide-list">
      {GUIDES.map((guide) => (
        <li key={guide}>
          <button type="button" class="card guide-card" onClick={() => open({ guide, entry: null })}>
            <span class="guide-title">{words.guides[guide].title}</span>
            <span class="aside">{words.guides[guide].summary}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
