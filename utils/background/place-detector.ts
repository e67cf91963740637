import { browser } from 'wxt/browser';
import type { Caller } from '../platform/messages';

/** Runs the detector's script beside the guard that asks for it. @throws if the browser does not let us into its frame */
export async function placeDetector({ tabId, frameId }: Caller): Promise<Record<string, never>> {
  if (tabId === null) throw new Error('our own pages bring the detector themselves');
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/detector.js'],
    injectImmediately: true,
  });
  return {};
}
