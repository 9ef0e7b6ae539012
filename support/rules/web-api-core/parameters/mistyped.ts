import { counted, printable } from '../../../dictionary/wording'
import type { Property } from '../../../metadata/model-elements'
import { typeCheck } from '../judging/type-check'
import type { ChoiceSource } from './choice'

/**
 * Describes the sampled values that are not of the type which the metadata declare, for the Field that has most of them;
 * undefined when there are none. They are why a Field seems to have no values.
 */
export function mistypedValues(
  { model, sample }: Pick<ChoiceSource, 'model' | 'sample'>,
  properties: readonly Property[],
): string | undefined {
  const [most] = properties
    .map((property) => {
      const check = typeCheck(model, property, {})
      const values = sample.map((record) => record[property.name] ?? null)
      return { property, complaints: values.flatMap((value) => (value === null ? [] : (check(value) ?? []))) }
    })
    .toSorted((one, other) => other.complaints.length - one.complaints.length)
  const [first] = most?.complaints ?? []
  if (most === undefined || first === undefined) return undefined
  const { property, complaints } = most
  const records = counted(complaints.length, 'record')
  return `${property.name} (${property.type.text}) is ${printable(first.found)} in ${records}, and has to be ${first.expected}`
}
