import type { UserManifest } from 'wxt';

/** Fixes the extension's id in Chromium (policies and `storage.managed` name it; docs/administrator.md has it). */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAkKF3/TXMczVU+l9SmMVdg/fhvZ82SlYOeQSOXFmm0w8IpWeN1ulixMnlQl2GFqlmrGmH5N17GkKZQbkop7UCv9MS70esqQIaE2XDcuFrUNvmf7f07EkPLbObt1nAVbe+Iv2ZSNS4CmypZaD20BR0DTgrIHyPkouYkdTuDw/s9FYvicKFrZuf8FGisgcHollDdWaTLGYNtys6WMwPfyXDMa59a+eqozZFU/abd3cXUx0Ggb3XZbTgJyWjnwHCApKcqeEDu8cWAKv0n9uOIvwRPlwfLDBbftjL9nJucdtyBUcx1KwArKOecFNNGnadganH7yt4uI/Y/vMeRnqZ63H4HwIDAQAB';

/** Names the extension in Firefox policies. */
export const GECKO_ID = 'pli-sur@pli-sur.example';

/**
 * The pages watched from the start. A service's own hosts are added in the options, by a permission the person
 * grants. Outlook redirects between these hosts, and tenants behind Defender for Cloud Apps see the last.
 */
const WEBMAIL_MATCHES: readonly string[] = [
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com.mcas.ms/*',
  'https://*.mssante.fr/*',
];

/** What the test build watches besides: servers that the tests start on this machine. */
const LOOPBACK = 'http://127.0.0.1/*';

const PERMISSIONS: readonly string[] = ['storage', 'scripting', 'alarms', 'contextMenus'];

/** Where look-ups go, and where the public lists are: the API of the Annuaire Santé, the liste blanche, the open data. */
const HOSTS: readonly string[] = [
  'https://gateway.api.esante.gouv.fr/*',
  'https://espacedeconfiance.mssante.fr/*',
  'https://www.data.gouv.fr/*',
  'https://static.data.gouv.fr/*',
];

/**
 * Nothing may be loaded, framed or posted but our own files. Calls go to https only: an organisation may name a mirror
 * of its own, so that the hosts cannot be listed here.
 */
const cspFor = (isE2e: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' https:${isE2e ? ' http://127.0.0.1:*' : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * The manifest, but for what WXT fills in from the entrypoints.
 * Both content scripts run in every frame from document_start, and in the about:blank windows that a webmail
 * opens for a pop-out composer.
 */
export function buildManifest(browser: 'chrome' | 'firefox', isE2e: boolean): UserManifest {
  const matches = isE2e ? [...WEBMAIL_MATCHES, LOOPBACK] : [...WEBMAIL_MATCHES];
  const everywhere = {
    matches,
    all_frames: true,
    match_about_blank: true,
    run_at: 'document_start' as const,
  };
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'fr',
    permissions: [...PERMISSIONS, ...(browser === 'chrome' ? ['offscreen'] : [])],
    // Content scripts come by their matches; what is brought to a page later needs the permission itself.
    host_permissions: [...HOSTS, ...matches],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: cspFor(isE2e) },
    storage: { managed_schema: 'managed-schema.json' },
    content_scripts: [
      { ...everywhere, js: ['send-gate.js'], world: 'MAIN' },
      { ...everywhere, js: ['webmail.js'] },
    ],
    ...(browser === 'chrome'
      ? { key: CHROME_KEY, minimum_chrome_version: '137' }
      : {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }),
  };
}
