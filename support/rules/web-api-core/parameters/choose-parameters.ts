import type { NavigationProperty } from '../../../metadata/model-elements'
import type { CoreParameters, ParameterChoice } from '../../core-parameter'
import type { EnumerationMode } from '../../core-target'
import { type ChoiceSource, given, notInSample, pinnedText, unusable } from './choice'
import { conventions, wrongCaseField } from './conventions'
import { dateParameters, timestampParameters } from './days-and-times'
import { keyParameters } from './keys'
import { multipleLookup } from './multiple-lookup'
import { decimalParameters, integerParameters } from './numbers'
import { singleLookup } from './single-lookup'
import { booleanField, stringParameters } from './strings-and-booleans'

/** Everything that was chosen for the requests about one Resource. */
export interface Choices {
  readonly parameters: CoreParameters
  readonly singleMode: EnumerationMode | undefined
  readonly multipleMode: EnumerationMode | undefined
}

/**
 * Chooses a value for each Parameter: that of the RESOScript where it has one, else one that suits the sampled records.
 *
 * @param endpointResource the Parameter that the Resource itself was found by
 */
export function chooseParameters(source: ChoiceSource, endpointResource: ParameterChoice): Choices {
  const integers = integerParameters(source)
  const single = singleLookup(source)
  const multiple = multipleLookup(source)
  const all = [
    endpointResource,
    ...keyParameters(source),
    integers.field,
    ...integers.others,
    wrongCaseField(source, integers.field),
    ...decimalParameters(source),
    ...dateParameters(source),
    ...timestampParameters(source),
    ...single.parameters,
    ...multiple.parameters,
    booleanField(source),
    ...stringParameters(source, integers.field),
    expandField(source),
    ...conventions(source),
  ]
  return {
    parameters: new Map(all.map((parameter) => [parameter.name, parameter])),
    singleMode: single.mode,
    multipleMode: multiple.mode,
  }
}

/** Chooses ExpandField: a navigation property, rather Media than another, and rather a collection than a single record. */
function expandField(source: ChoiceSource): ParameterChoice {
  const { model, entityType, resource } = source
  const name = 'ExpandField'
  const known = model
    .navigationProperties(entityType)
    .filter(({ type }) => model.type(type.qualifiedName)?.kind === 'EntityType')
  const pinned = pinnedText(source, name)
  if (pinned !== undefined) {
    return known.some((property) => property.name === pinned)
      ? given(name, pinned)
      : unusable(name, pinned, `not a navigation property of ${resource} to an EntityType of the metadata`)
  }
  const [best] = known.toSorted((left, right) => rank(left) - rank(right))
  if (best === undefined) {
    const reason = `${resource} has no navigation property to an EntityType of the metadata`
    return notInSample(name, reason, 'EndpointResource to a Resource that has one')
  }
  const why = `a navigation property to ${best.type.text}`
  return { kind: 'known', name, text: best.name, origin: 'metadata', why }
}

const rank = ({ name, type }: NavigationProperty): number => (name === 'Media' ? 0 : type.isCollection ? 1 : 2)
