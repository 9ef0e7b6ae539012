import { count } from '../../shared/numbers'

/** `1 finding`, `1,200 findings`. */
export const counted = (number: number, thing: string): string => `${count(number)} ${thing}${number === 1 ? '' : 's'}`
