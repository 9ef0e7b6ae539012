import type { SourcePosition } from '../../../dictionary/finding'
import type { Facets, FacetValue } from '../../../metadata/model-elements'
import { typeDefinitions } from './declarations'
import { oncePerModel } from './once-per-model'
import { typedElements } from './typed-elements'

/** A Property, Parameter, ReturnType, Term or TypeDefinition, with its facets. */
export interface Faceted {
  readonly kind: 'TypeDefinition' | 'other'
  readonly subject: string
  readonly position: SourcePosition
  /** Type without its TypeDefinitions, e.g. `Edm.Decimal`. */
  readonly type: string
  /** The facets written here. */
  readonly own: Facets
  /** Those and the facets of the TypeDefinition. */
  readonly all: Facets
}

export const faceted = oncePerModel((model): readonly Faceted[] => [
  ...typedElements(model).map((element) => {
    const { qualifiedName, facets } = model.underlying(element)
    return {
      kind: 'other' as const,
      subject: element.subject,
      position: element.position,
      type: qualifiedName,
      own: element.facets,
      all: facets,
    }
  }),
  ...typeDefinitions(model).map(({ name, position, underlyingType, facets }) => ({
    kind: 'TypeDefinition' as const,
    subject: `TypeDefinition ${name}`,
    position,
    type: underlyingType,
    own: facets,
    all: facets,
  })),
])

/** The attribute as written, e.g. `MaxLength="25"`. */
export const written = (attribute: string, value: FacetValue | boolean | string | undefined): string =>
  `${attribute}="${typeof value === 'object' ? value.unreadable : value}"`

/** Types whose values have a length. */
export const LENGTHY_TYPES = ['Edm.String', 'Edm.Binary', 'Edm.Stream']
