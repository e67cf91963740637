/**
 * Whether a link of a bundle may be followed with the key: same origin as the API, and below its path. The key goes
 * nowhere else, whatever a server writes. Encoded slashes and dots are refused: servers disagree on what they mean.
 */
export function isOwnPage(link: string, base: string): boolean {
  if (!URL.canParse(link) || !URL.canParse(base)) return false;
  const [page, home] = [new URL(link), new URL(base)];
  const path = home.pathname.replace(/\/+$/, '');
  return (
    page.origin === home.origin &&
    page.username === '' &&
    page.password === '' &&
    page.pathname.startsWith(`${path}/`) &&
    !/%(?:2f|5c|2e)/i.test(page.pathname)
  );
}
