/** The hosts whose pages are watched from the start. A service's own hosts are added in the options. */
export const WEBMAIL_MATCHES: readonly string[] = [
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com.mcas.ms/*',
  'https://*.mssante.fr/*',
];

/** What the test build watches besides: servers that the tests start on this machine. */
const LOOPBACK = 'http://127.0.0.1/*';

export function webmailMatches(isE2e: boolean): string[] {
  return isE2e ? [...WEBMAIL_MATCHES, LOOPBACK] : [...WEBMAIL_MATCHES];
}
