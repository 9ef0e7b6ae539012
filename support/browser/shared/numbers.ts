const NOT_AVAILABLE = 'N/A'

// One locale for everybody, so that two readers who compare figures see the same digits.
const counts = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })
const measures = new Intl.NumberFormat('en-US', { minimumSignificantDigits: 3, maximumSignificantDigits: 3 })

/** A number that is not always known. */
type Maybe = number | null | undefined

const orNotAvailable = (value: Maybe, format: (value: number) => string): string =>
  value === null || value === undefined ? NOT_AVAILABLE : format(value)

/** Writes a number of things, or an average of such numbers, which has one more digit: `1,951`, `12.5`. */
export const count = (value: Maybe): string => orNotAvailable(value, (known) => counts.format(known))

/** Writes a number of things with their noun: `1 finding`, `1,200 findings`. */
export const countOf = (number: number, noun: string): string => `${count(number)} ${noun}${number === 1 ? '' : 's'}`

/**
 * Writes a share between 0 and 1 as a percentage with one digit: `12.5 %`. Only nothing is 0 %, and only everything is
 * 100 %: what one digit would round to them is `<0.1 %` or `>99.9 %`.
 */
export const percent = (share: Maybe): string => orNotAvailable(share, percentOf)

function percentOf(share: number): string {
  if (share <= 0) return '0 %'
  if (share >= 1) return '100 %'
  if (share < 0.001) return '<0.1 %'
  if (share > 0.999) return '>99.9 %'
  return `${(share * 100).toFixed(1)} %`
}

/** Writes a measured number without its unit, with three significant digits: `0.0120`, `1,230`. */
export const measure = (value: Maybe): string => orNotAvailable(value, (known) => measures.format(known))
