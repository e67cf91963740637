/** The package ships no types; only this function of it is used. */
declare module 'punycode/punycode.es6.js' {
  /** Punycode (RFC 3492, without its `xn--`) to Unicode. Throws RangeError on an invalid input. */
  export function decode(input: string): string;
}
