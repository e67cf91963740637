import { randomBytes } from 'node:crypto';

/** The empty page that the replica's scripts fill, with the policy that the real page is reported to have. */
export function pageShell(): { readonly html: string; readonly policy: string } {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
  const html = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <title>Courrier (réplique)</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/owamail/styles.css" />
    <script type="module" nonce="${nonce}" src="/owamail/main.js"></script>
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>`;
  return { html, policy };
}
