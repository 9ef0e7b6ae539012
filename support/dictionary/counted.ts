/** A number of things in words, e.g. `3,683 records`. */
export const counted = (number: number | bigint, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 || number === 1n ? '' : 's'}`
