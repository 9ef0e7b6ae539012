import type { CoreParameter, ParameterName } from '../../core-parameter'
import { type Chosen, given, pinnedText, unusable } from '../target/choice/parameters'
import type { ChoiceSource } from './choice'

/** TopCount, SortCount, 400BadRequest and 404NotFound: as in RESO's own RESOScript unless the user's one has others. */
export const conventions = (source: ChoiceSource): readonly Chosen[] => [
  pageSize(source, 'TopCount', '5'),
  pageSize(source, 'SortCount', '20'),
  request(source, '400BadRequest', `${source.resource}?$filter=BadField eq 'SoBad'`),
  request(source, '404NotFound', 'ResourceNotFound'),
]

function pageSize(source: ChoiceSource, name: ParameterName, usual: string): Chosen {
  const pinned = pinnedText(source, name)
  if (pinned === undefined) return convention(name, usual)
  return /^[1-9]\d{0,5}$/.test(pinned) ? given(name, pinned) : unusable(name, pinned, 'no number from 1 to 999999')
}

function request(source: ChoiceSource, name: ParameterName, usual: string): Chosen {
  const pinned = pinnedText(source, name)
  if (pinned === undefined) return convention(name, usual)
  const text = belowRoot(pinned, source)
  return text === undefined
    ? unusable(name, pinned, `no URL below the service root ${source.serviceRoot}`)
    : given(name, text)
}

/** Path and query below the service root, which may stand in front; undefined for a URL of something else. */
function belowRoot(text: string, { serviceRoot, resource }: ChoiceSource): string | undefined {
  // What is left of the line in RESO's template when EndpointResource is blank.
  if (text.startsWith('?')) return `${resource}${text}`
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(text)) return text
  const root = serviceRoot.replace(/\/*$/, '/')
  return text.startsWith(root) ? text.slice(root.length) : undefined
}

const convention = (name: ParameterName, text: string): CoreParameter => ({
  name,
  text,
  origin: 'convention',
  why: 'what the tests take unless the RESOScript says otherwise',
})
