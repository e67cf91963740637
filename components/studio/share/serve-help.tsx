import { useStudio } from '../studio-context';

/** How a campaign reaches a whole service: said to its author, and to those who serve and sign it. */
export function ServeHelp() {
  const { words } = useStudio();
  return (
    <section class="panel" aria-labelledby="serve-title">
      <h2 id="serve-title">{words.share.service}</h2>
      <ol class="plain-steps">
        {words.share.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <a href="/options.html#lessons" target="_blank" rel="noopener">
          {words.share.settings}
        </a>
      </p>
      <h3>{words.share.sign}</h3>
      <p>{words.share.signHelp}</p>
      <dl class="commands">
        <dt>{words.share.checkCommand}</dt>
        <dd>
          <code>npm run --silent cli -- campaign check campagne.json</code>
        </dd>
        <dt>{words.share.signCommand}</dt>
        <dd>
          <code>npm run --silent cli -- sign campagne.json mirror.pem</code>
        </dd>
      </dl>
    </section>
  );
}
