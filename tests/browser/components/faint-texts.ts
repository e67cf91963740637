import type { Page } from '@playwright/test';

/** Least contrast of text with what lies behind it (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

/**
 * The texts of our surfaces that stand out too little, with their contrast. axe gives no answer inside the top
 * layer, where the dialog is.
 */
export async function listFaintTexts(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const hosts = document.querySelectorAll('pli-sur-bar, pli-sur-marks, pli-sur-dialog, pli-sur-notice');
    const faint: string[] = [];
    let seen = 0;
    for (const { shadowRoot } of hosts) {
      for (const element of shadowRoot?.querySelectorAll('*') ?? []) {
        const text = [...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data);
        if (text.join('').trim() === '' || !element.checkVisibility() || element.closest('svg')) continue;
        seen += 1;
        const ratio = contrast(channels(getComputedStyle(element).color), groundOf(element));
        if (ratio < least) faint.push(`${text.join('').trim()}: ${ratio.toFixed(2)}`);
      }
    }
    return seen === 0 ? ['no text was seen'] : faint;

    /** Red, green, blue and opacity of a computed colour, in 0 to 255 and 0 to 1. */
    function channels(colour: string): number[] {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, alpha];
    }

    function groundOf(element: Element): number[] {
      for (let one: Element | null = element; one !== null; one = one.parentElement) {
        const ground = channels(getComputedStyle(one).backgroundColor);
        if (ground[3] === 1) return ground;
      }
      // Nothing of ours behind: the composer of the test page.
      return channels(getComputedStyle(document.querySelector('#composer') ?? document.body).backgroundColor);
    }

    function contrast(one: number[], other: number[]): number {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    }

    /** Relative luminance as WCAG 2 defines it. */
    function luminance([red = 0, green = 0, blue = 0]: number[]): number {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }
  }, LEAST);
}
