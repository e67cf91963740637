import { guardSuite } from './guard-suite';
import { guardedChromium, guardedFirefox } from './guarded-browser';

/** The mail farm's MSSanté domain, as an organisation would name a domain it knows to be inside. */
const SETTINGS = { trustedDomains: ['exemple.mssante.fr'] };

for (const skin of ['elastic', 'larry', 'classic'] as const) {
  guardSuite('Chromium', skin, () => guardedChromium(SETTINGS), { canKill: true });
}
guardSuite('Firefox', 'elastic', () => guardedFirefox(SETTINGS), { canKill: false });
