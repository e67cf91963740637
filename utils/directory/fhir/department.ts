/**
 * The department of a French postcode: `75014` → `75`, `20090` → `2A`, `97410` → `974`; empty for other texts.
 * The few places served across a border of departments get that of their post office.
 */
export function departmentOf(postcode: string): string {
  if (!/^\d{5}$/.test(postcode)) return '';
  if (/^9[78]/.test(postcode)) return postcode.slice(0, 3);
  if (/^20[01]/.test(postcode)) return '2A';
  if (/^20[26]/.test(postcode)) return '2B';
  return postcode.slice(0, 2);
}
