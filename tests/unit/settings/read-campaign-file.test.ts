import { describe, expect, it } from 'vitest';
import { readCampaignFile } from '../../../components/settings/lessons/read-campaign-file';
import { BUILT_IN } from '../../../utils/campaign/built-in/campaign';

const fileOf = (...parts: BlobPart[]): Blob => new Blob(parts);

describe('a file that is to be a campaign', () => {
  it('is taken when it is one, with or without a byte order mark', async () => {
    const text = JSON.stringify(BUILT_IN);
    for (const file of [fileOf(text), fileOf('\uFEFF', text)])
      expect(await readCampaignFile(file)).toEqual({ kind: 'campaign', campaign: BUILT_IN });
  });

  it('is refused by the first thing that is wrong with it, in both languages', async () => {
    const wrong = { ...BUILT_IN, daysBetween: 0 };
    const read = await readCampaignFile(fileOf(JSON.stringify(wrong)));
    expect(read.kind).toBe('refused');
    if (read.kind !== 'refused') return;
    expect(read.remark.place).toBe('/daysBetween');
    expect(read.remark.message.fr).toMatch(/jours entre deux leçons/i);
    expect(read.remark.message.en).toMatch(/days between two lessons/i);
  });

  it('is no campaign when it was cut, or is something else', async () => {
    expect(await readCampaignFile(fileOf(JSON.stringify(BUILT_IN).slice(0, 300)))).toEqual({
      kind: 'no-json',
    });
    expect((await readCampaignFile(fileOf('[1, 2]'))).kind).toBe('refused');
  });

  it('is not read at all when it is too big, nor when the disk does not give it', async () => {
    const huge = { size: 50_000_000, text: () => Promise.reject(new Error('was read')) };
    expect(await readCampaignFile(huge)).toEqual({ kind: 'too-big' });
    const lost = { size: 10, text: () => Promise.reject(new Error('gone')) };
    expect(await readCampaignFile(lost)).toEqual({ kind: 'unreadable' });
  });
});
