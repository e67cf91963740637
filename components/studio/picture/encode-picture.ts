import { LONGEST_PICTURE, shrinkPlan } from '../../../utils/studio/shrink-plan';

/** A picture that a person chose, as a data URL of PNG, JPEG or WebP that fits into a campaign. */
export type EncodedPicture =
  | { readonly kind: 'picture'; readonly data: string }
  | { readonly kind: 'kind' | 'too-big' | 'unreadable' };

const KINDS: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp']);
const MOST_BYTES = 40_000_000;

/**
 * Draws a picture anew, smaller where it must be: what a camera wrote beside it (place, device, day) stays behind.
 * Never throws.
 */
export async function encodePicture(page: Document, file: File): Promise<EncodedPicture> {
  if (!KINDS.has(file.type)) return { kind: 'kind' };
  if (file.size > MOST_BYTES) return { kind: 'too-big' };
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null) return { kind: 'unreadable' };
  try {
    for (const { width, height, quality } of shrinkPlan(bitmap.width, bitmap.height)) {
      const data = draw(page, bitmap, width, height, quality);
      if (data !== null && data.length <= LONGEST_PICTURE) return { kind: 'picture', data };
    }
    return { kind: 'too-big' };
  } finally {
    bitmap.close();
  }
}

/** Null: a canvas of this size is more than the machine can do. */
function draw(
  page: Document,
  bitmap: ImageBitmap,
  width: number,
  height: number,
  quality: number,
): string | null {
  const canvas = page.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const brush = canvas.getContext('2d');
  if (brush === null) return null;
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(bitmap, 0, 0, width, height);
  const data = canvas.toDataURL('image/webp', quality);
  return /^data:image\/(?:webp|png|jpeg);base64,./.test(data) ? data : null;
}
