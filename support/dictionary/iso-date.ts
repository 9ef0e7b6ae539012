/** A year has four digits, or more that do not begin with 0, and may be negative (OData ABNF, year). */
const DATE = /^(-?(?:0\d{3}|[1-9]\d{3,}))-(\d\d)-(\d\d)$/

/** Is true for a text `YYYY-MM-DD` of a day that exists, of whatever year. */
export function isDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? []
  if (year === '' || day < '01') return false
  const days = DAYS_OF_MONTHS[Number(month) - 1]
  return days !== undefined && Number(day) <= (month === '02' && isLeap(year) ? 29 : days)
}

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Is true for a leap year, of which the last four digits tell all. */
function isLeap(year: string): boolean {
  const digits = Number(year.slice(-4))
  return digits % 4 === 0 && (digits % 100 !== 0 || digits % 400 === 0)
}

/** The years of the Gregorian calendar, and their days, after which it repeats itself. */
const CYCLE = { years: 400n, days: 146_097n }

/** Counts the days from 1970-01-01 to a day of any year. */
export function daysSince1970(date: string): bigint {
  const [, year = '', month = '', day = ''] = DATE.exec(date) ?? []
  const cycles = BigInt(year) / CYCLE.years
  const inCycle = new Date(0)
  inCycle.setUTCFullYear(Number(BigInt(year) - cycles * CYCLE.years), Number(month) - 1, Number(day))
  return cycles * CYCLE.days + BigInt(inCycle.getTime() / 86_400_000)
}
