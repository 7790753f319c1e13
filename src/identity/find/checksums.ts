/** Check digits of the national numbers that are looked for. All take a string of digits alone. */

/** The remainder of a number of any length. */
export function remainder(digits: string, divisor: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % divisor;
  return rest;
}

/** Luhn (1954): the sum of the digits, every second from the right doubled, is a multiple of ten. */
export function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = i % 2 === 0 ? Number(digit) : Number(digit) * 2;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Product in the group of symmetries of a pentagon, its rotations 0 to 4 and its reflections 5 to 9. */
function pentagon(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;
}

const TURN = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Verhoeff (1969): the digits, each turned as often as its place from the right, multiply to the unit. */
export function isVerhoeff(digits: string): boolean {
  const product = [...digits].reverse().reduce((total, digit, place) => {
    let value = Number(digit);
    for (let times = place % 8; times > 0; times--) value = TURN[value] ?? value;
    return pentagon(total, value);
  }, 0);
  return product === 0;
}

/** EAN-13: digits weighted 1 and 3 in turn add up to a multiple of ten. */
export function isEan13(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return digits.length === 13 && sum % 10 === 0;
}

/** Modulus 11 of the ten digits of an NHS number, weighted 10 down to 1. */
export function isModulus11(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  return digits.length === 10 && sum % 11 === 0;
}
