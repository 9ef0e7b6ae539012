import { isDate } from '../../metadata/exact-values'
import { SPELLINGS } from './spellings'

/** Whether a text is a day that exists. */
export const isDay = (text: string): boolean => SPELLINGS.date.test(text) && exists(text)

/** Whether a text is a timestamp, as `readTimestamp` has it; the instant itself, which costs more, is not worked out. */
export const isTimestamp = (text: string): boolean => SPELLINGS.timestamp.test(text) && exists(text)

/** Whether the day exists that a text begins with: every month has 28 days. */
const exists = (text: string): boolean => Number(text.slice(8, 10)) <= 28 || isDate(text.slice(0, 10))
