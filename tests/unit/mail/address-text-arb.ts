import fc from 'fast-check';

/** Text made of what addresses are made of, in any order, mixed with any character. */
export const addressTextArb: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...'@.,;:<>()[]"\\\' \t\r\n+-') },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          'camille',
          'Équipe',
          'cabinet.example',
          'xn--mssant-gva',
          'xn--',
          'mailto:',
          '%',
          '\u200b',
          '\r\n ',
          'camille@cabinet.example',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));
