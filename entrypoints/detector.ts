import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { putDetector } from '../utils/gate/detector-slot';
import { createDetector } from '../utils/health/detect';

/** The detector, which the background puts beside the guard when a composer opens in its page. */
export default defineUnlistedScript(() => putDetector(createDetector));
