import type { SourcePosition } from '../../../dictionary/finding'
import type { Facets, TypeReference } from '../../../metadata/model-elements'
import { declaredProperties } from './declarations'
import { oncePerModel } from './once-per-model'

/** Something whose values have a type and facets: a Property, a Term, or what goes into or comes out of an operation. */
export interface TypedElement {
  readonly role: 'property' | 'term' | 'binding parameter' | 'parameter' | 'return type'
  /** As findings name it, e.g. `Property.ListPrice` or `Parameter City of Function Find`. */
  readonly subject: string
  readonly position: SourcePosition
  readonly type: TypeReference
  readonly facets: Facets
}

export const typedElements = oncePerModel((model): readonly TypedElement[] => [
  ...declaredProperties(model).map(({ subject, member: { type, facets, position } }) => ({
    role: 'property' as const,
    subject,
    position,
    type,
    facets,
  })),
  ...operationElements(model),
  ...model.terms.map(({ name, type, facets, position }) => ({
    role: 'term' as const,
    subject: `Term ${name}`,
    position,
    type,
    facets,
  })),
])

/** The parameters and return types of actions and functions. */
export const operationElements = oncePerModel(({ operations }): readonly TypedElement[] =>
  operations.flatMap(({ kind, name: operation, isBound, parameters, returns }) => [
    ...parameters.map(({ name, type, facets, position }, index) => ({
      role: isBound && index === 0 ? ('binding parameter' as const) : ('parameter' as const),
      subject: `Parameter ${name} of ${kind} ${operation}`,
      position,
      type,
      facets,
    })),
    ...(returns === undefined
      ? []
      : [
          {
            role: 'return type' as const,
            subject: `ReturnType of ${kind} ${operation}`,
            position: returns.position,
            type: returns.type,
            facets: returns.facets,
          },
        ]),
  ]),
)
