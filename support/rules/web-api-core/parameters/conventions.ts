import { withoutEnd } from '../../../dictionary/wording'
import type { KnownChoice, ParameterChoice, ParameterName } from '../../core-parameter'
import { type ChoiceSource, given, missingWith, notInSample, pinnedText, unusable } from './choice'

/**
 * Takes TopCount, SortCount, 400BadRequest and 404NotFound from RESO's own RESOScript unless the user's one has others.
 */
export const conventions = (source: ChoiceSource): readonly ParameterChoice[] => [
  pageSize(source, 'TopCount', '5'),
  pageSize(source, 'SortCount', '20'),
  request(source, '400BadRequest', `${source.resource}?$filter=BadField eq 'SoBad'`),
  request(source, '404NotFound', 'ResourceNotFound'),
]

/** Spells IntegerField in other letters as WrongCaseField, so that no Field has the name. */
export function wrongCaseField(source: ChoiceSource, integerField: ParameterChoice): ParameterChoice {
  const name = 'WrongCaseField'
  const { properties, resource } = source
  const pinned = pinnedText(source, name)
  if (pinned !== undefined) {
    return properties.has(pinned) ? unusable(name, pinned, `a Field of ${resource}`) : given(name, pinned)
  }
  if (integerField.kind === 'missing') return missingWith(name, integerField)
  const { text: field } = integerField
  const spelling = [swapped(field), field.toLowerCase(), field.toUpperCase()].find((text) => !properties.has(text))
  if (spelling === undefined) {
    return notInSample(name, `every spelling of ${field} is a Field of ${resource}`, 'IntegerField to another Field')
  }
  return convention(name, spelling, `${field} with small letters for capital ones and vice versa`)
}

const swapped = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) => {
    const small = letter.toLowerCase()
    return letter === small ? letter.toUpperCase() : small
  })

function pageSize(source: ChoiceSource, name: ParameterName, usual: string): ParameterChoice {
  const pinned = pinnedText(source, name)
  if (pinned === undefined) return convention(name, usual)
  return /^[1-9]\d{0,5}$/.test(pinned) ? given(name, pinned) : unusable(name, pinned, 'not a number from 1 to 999999')
}

function request(source: ChoiceSource, name: ParameterName, usual: string): ParameterChoice {
  const pinned = pinnedText(source, name)
  if (pinned === undefined) return convention(name, usual)
  const text = belowRoot(pinned, source)
  return text === undefined
    ? unusable(name, pinned, `not a URL below the service root ${source.serviceRoot}`)
    : given(name, text)
}

/** Returns path and query below the service root, which may stand in front; undefined for a URL of something else. */
function belowRoot(text: string, { serviceRoot, resource }: ChoiceSource): string | undefined {
  // RESO's template leaves this much of the line when EndpointResource is blank.
  if (text.startsWith('?')) return `${resource}${text}`
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(text)) return text
  const root = `${withoutEnd(serviceRoot, '/')}/`
  return text.startsWith(root) ? text.slice(root.length) : undefined
}

const USUAL = 'what the tests take unless the RESOScript says otherwise'

const convention = (name: ParameterName, text: string, why = USUAL): KnownChoice => ({
  kind: 'known',
  name,
  text,
  origin: 'convention',
  why,
})
