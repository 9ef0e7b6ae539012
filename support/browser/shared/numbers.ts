const NOT_AVAILABLE = 'N/A'

// One locale for everybody, so that two readers who compare figures see the same digits.
const counts = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })
const measures = new Intl.NumberFormat('en-US', { minimumSignificantDigits: 3, maximumSignificantDigits: 3 })

/** What is known only sometimes. */
type Maybe = number | null | undefined

const orNotAvailable = (value: Maybe, format: (value: number) => string): string =>
  value === null || value === undefined ? NOT_AVAILABLE : format(value)

/** A number of things, or an average of such numbers, which has one more digit: `1,951`, `12.5`. */
export const count = (value: Maybe): string => orNotAvailable(value, (known) => counts.format(known))

/**
 * A share between 0 and 1 as a percentage of one digit: `12.5 %`. Only nothing is 0 %, and only everything 100 %: what is
 * nearer to them than one digit can say is `<0.1 %` or `>99.9 %`.
 */
export const percent = (share: Maybe): string => orNotAvailable(share, percentOf)

function percentOf(share: number): string {
  if (share <= 0) return '0 %'
  if (share >= 1) return '100 %'
  if (share < 0.001) return '<0.1 %'
  if (share > 0.999) return '>99.9 %'
  return `${(share * 100).toFixed(1)} %`
}

/** A measured number without its unit, of three significant digits: `0.0120`, `1,230`. */
export const measure = (value: Maybe): string => orNotAvailable(value, (known) => measures.format(known))
