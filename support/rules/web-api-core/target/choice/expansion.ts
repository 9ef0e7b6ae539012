import type { NavigationProperty } from '../../../../metadata/model-elements'
import type { ChoiceSource } from '../../parameters/choice'
import { type Chosen, given, notInSample, pinnedText, unusable } from './parameters'

/** ExpandField: a navigation property, rather Media than another, and rather a collection than a single record. */
export function expandField(source: ChoiceSource): Chosen {
  const { model, entityType, resource } = source
  const name = 'ExpandField'
  const known = model
    .navigationProperties(entityType)
    .filter(({ type }) => model.type(type.qualifiedName)?.kind === 'EntityType')
  const pinned = pinnedText(source, name)
  if (pinned !== undefined) {
    return known.some((property) => property.name === pinned)
      ? given(name, pinned)
      : unusable(name, pinned, `no navigation property of ${resource} to an EntityType of the metadata`)
  }
  const [best] = known.toSorted((left, right) => rank(left) - rank(right))
  if (best === undefined) {
    const reason = `${resource} has no navigation property to an EntityType of the metadata`
    return notInSample(name, reason, 'EndpointResource to a Resource that has one')
  }
  return { name, text: best.name, origin: 'metadata', why: `a navigation property to ${best.type.text}` }
}

const rank = ({ name, type }: NavigationProperty): number => (name === 'Media' ? 0 : type.isCollection ? 1 : 2)
