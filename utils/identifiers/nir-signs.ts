/** Whether a UTF-16 unit is an ASCII digit. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** Whether a letter stands there: ASCII, or any letter beyond it. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || code >= 0x2c00;
}

/** What people and software put between the groups of a number: spaces of every width, line ends, dots, dashes, slashes. */
export function isGapAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return GAPS.includes(text.charAt(at)) && at < text.length;
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0xfeff ||
    code === 0x2212 ||
    (code >= 0x2000 && code <= 0x200b) ||
    (code >= 0x2010 && code <= 0x2015)
  );
}

const GAPS = ' \t\r\n._-/';
