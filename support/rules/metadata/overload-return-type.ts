import { groupBy } from '../../dictionary/group-by'
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
    const overloads = groupBy(
      operations.filter(({ kind }) => kind === 'Function'),
      ({ qualifiedName, isBound, parameters: [first] }) =>
        JSON.stringify([qualifiedName, isBound && first && [first.type.qualifiedName, first.type.isCollection]]),
    )
    return [...overloads.values()].flatMap(([first, ...others]) =>
      others
        .filter(
          ({ returns }) =>
            returns?.type.qualifiedName !== first?.returns?.type.qualifiedName ||
            returns?.type.isCollection !== first?.returns?.type.isCollection,
        )
        .map(({ name, returns, position }) => ({
          subject: `Function ${name}`,
          position,
          expected: `Type="${first?.returns?.type.text}", as the overload on line ${first?.position.line} returns`,
          found: `ReturnType with Type="${returns?.type.text}"`,
          advice: 'return one type from all overloads, or give the function another name',
        })),
    )
  },
})
