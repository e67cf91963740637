/** These digits and the Luhn check digit that makes them valid. */
export function withLuhnDigit(digits: string): string {
  let sum = 0;
  for (let at = digits.length - 1, doubles = true; at >= 0; at--, doubles = !doubles) {
    const digit = digits.charCodeAt(at) - 48;
    const value = doubles ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
  }
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** A valid RPPS number, each `person` another. */
export function rppsOf(person: number): string {
  return withLuhnDigit(`10${String(person % 100_000_000).padStart(8, '0')}`);
}

/** A valid SIRET, each `structure` another. */
export function siretOf(structure: number): string {
  const siren = withLuhnDigit(`9${String(structure % 10_000_000).padStart(7, '0')}`);
  return withLuhnDigit(`${siren}0001`);
}

/** A FINESS number of a department, each `structure` of the department another. */
export function finessOf(structure: number, department: string): string {
  return withLuhnDigit(
    `${department.slice(0, 2).padEnd(2, '0')}${String(structure % 1_000_000).padStart(6, '0')}`,
  );
}
