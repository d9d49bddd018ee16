/** The decimals of a sum in cents, without their mark: "75" of 318 204,75 €, "125" of 0,125 €, "" of a sum in whole euros. */
export function decimalsOf(cents: number): string {
  const decimals = ((Math.abs(cents) % 100) / 100).toFixed(6).slice(2).replace(/0+$/, '');
  return decimals === '' ? '' : decimals.padEnd(2, '0');
}
