import { describe, expect, it } from 'vitest';
import { loadDetectorData } from '../../../../tools/health/load-detector-data';
import { createDetector } from '../../../../utils/health/detect';
import { NO_OWN_WORDS } from '../../../../utils/health/own-words';
import { HEALTH_LINES } from './health-lines';
import { ORDINARY_LINES } from './ordinary-lines';
import { QUIET_LINES } from './quiet-lines';

const scan = createDetector(loadDetectorData())(NO_OWN_WORDS);

function readLevel(text: string): string {
  return scan([{ kind: 'written', text }]).level;
}

describe('one line alone', () => {
  it.each(HEALTH_LINES)('is seen: %s', (line) => expect(readLevel(line)).not.toBe('none'));
  it.each(QUIET_LINES)('is at most possible: %s', (line) =>
    expect(['none', 'possible']).toContain(readLevel(line)),
  );
  it.each(ORDINARY_LINES)('is left in peace: %s', (line) => expect(readLevel(line)).toBe('none'));
});
