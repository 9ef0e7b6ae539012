import { counted } from '../../../../dictionary/wording'
import type { Choice, Values } from '../../parameters/ordered-field'

/** Index of the value in the middle of so many; of two in the middle the first, for it has a greater one. */
const middle = (count: number): number => Math.floor((count - 1) / 2)

/** The value at an index among all of them. */
export function atPlace(values: Values, index: number): Choice {
  const { length } = values
  const [first] = values
  if (length === 1) return { text: first.text, why: 'the only value' }
  const place = index * 2 === length - 1 ? 'the middle one' : `number ${index + 1}`
  return { text: (values[index] ?? first).text, why: `${place} of ${counted(length, 'different value')}` }
}

/** The value in the middle, and whether there is none below or above it. */
export function inTheMiddle(values: Values): Choice {
  const index = middle(values.length)
  const lacks = [
    ...(index === 0 ? ['no record has a smaller one'] : []),
    ...(index === values.length - 1 ? ['no record has a greater one'] : []),
  ]
  return { ...atPlace(values, index), lacks }
}
