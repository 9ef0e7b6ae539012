import { isMissing } from '../../../core-parameter'
import type { ChoiceSource } from '../../parameters/choice'
import { type Chosen, given, missingWith, notInSample, pinnedText, unusable } from './parameters'

/** WrongCaseField: IntegerField in other letters, so that no Field has the name. */
export function wrongCaseField(source: ChoiceSource, integerField: Chosen): Chosen {
  const name = 'WrongCaseField'
  const { properties, resource } = source
  const pinned = pinnedText(source, name)
  if (pinned !== undefined) {
    return properties.has(pinned) ? unusable(name, pinned, `a Field of ${resource}`) : given(name, pinned)
  }
  if (isMissing(integerField)) return missingWith(name, integerField)
  const { text: field } = integerField
  const spelling = [swapped(field), field.toLowerCase(), field.toUpperCase()].find((text) => !properties.has(text))
  if (spelling === undefined) {
    return notInSample(name, `every spelling of ${field} is a Field of ${resource}`, 'IntegerField to another Field')
  }
  return {
    name,
    text: spelling,
    origin: 'convention',
    why: `${field} with small letters for capital ones and vice versa`,
  }
}

const swapped = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) => {
    const small = letter.toLowerCase()
    return letter === small ? letter.toUpperCase() : small
  })
