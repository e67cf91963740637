import type { Remark } from '../../../utils/campaign/remark';
import { useStudio } from '../studio-context';

interface RemarkLinesProps {
  readonly id: string;
  readonly problems: readonly Remark[];
  readonly warnings: readonly Remark[];
}

/** What the check says of a field, below it. */
export function RemarkLines({ id, problems, warnings }: RemarkLinesProps) {
  const { lang } = useStudio();
  return (
    <div id={id} class="remark-lines">
      {problems.map(({ message }) => (
        <p key={message.fr} class="wrong">
          {message[lang]}
        </p>
      ))}
      {warnings.map(({ message }) => (
        <p key={message.fr} class="advice">
          {message[lang]}
        </p>
      ))}
    </div>
  );
}
