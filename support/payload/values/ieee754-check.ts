import { shortened, wrongType } from './describe-value'
import type { Complaint, ValueCheck } from './value-check'

/**
 * A number that is written as a JSON string, as `IEEE754Compatible=true` demands (OData JSON 4.01, 3.2).
 *
 * @param spelling of the texts that spell a number of the type (OData ABNF, `int64Value` and `decimalValue`)
 * @param judge of the texts that do
 */
export const ieee754Check =
  (spelling: RegExp, expected: string, judge: (text: string) => readonly Complaint[]): ValueCheck =>
  (value) => {
    if (typeof value !== 'string') return wrongType('a string that spells a number, for IEEE754Compatible=true', value)
    return spelling.test(value) ? judge(value) : [{ rule: 'format', expected, found: shortened(value) }]
  }
