import { groupBy } from '../../dictionary/group-by'
import type { TypeReference } from '../../metadata/model-elements'
import { defineMetadataRule } from './metadata-rule'

/** The type of a call is known before it is known which overload its arguments choose. */
export const overloadReturnType = defineMetadataRule({
  id: 'overload-return-type',
  level: 'MUST',
  requirement: 'return one type from all overloads of a function that are bound to the same',
  label: 'Overloads of functions that return other types',
  source: 'OData CSDL XML 4.01, section 12.4',
  brokenBy: [
    'two functions of one name with other return types',
    'two functions bound to one type with other return types',
  ],
  allows: ['functions of one name bound to other types', 'overloads of an action with other return types'],
  faults: ({ operations }) => {
    // A function that returns nothing is told by the schema.
    const functions = operations.flatMap(({ kind, name, qualifiedName, isBound, parameters, returns, position }) =>
      kind === 'Function' && returns !== undefined
        ? { name, qualifiedName, binding: isBound ? parameters[0]?.type : undefined, type: returns.type, position }
        : [],
    )
    const overloads = groupBy(functions, ({ qualifiedName, binding }) =>
      JSON.stringify([qualifiedName, binding && [binding.qualifiedName, binding.isCollection]]),
    )
    return [...overloads.values()].flatMap(([first, ...others]) =>
      others.flatMap(({ name, type, position }) =>
        first === undefined || isSame(type, first.type)
          ? []
          : {
              subject: `Function ${name}`,
              position,
              expected: `Type="${first.type.text}", as the overload on line ${first.position.line} returns`,
              found: `ReturnType with Type="${type.text}"`,
              advice: 'return one type from all overloads, or give the function another name',
            },
      ),
    )
  },
})

const isSame = (one: TypeReference, other: TypeReference): boolean =>
  one.qualifiedName === other.qualifiedName && one.isCollection === other.isCollection
