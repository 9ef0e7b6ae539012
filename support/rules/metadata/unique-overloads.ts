import { groupBy } from '../../dictionary/group-by'
import type { TypeReference } from '../../metadata/model-elements'
import type { Operation } from '../../metadata/operation'
import { defineMetadataRule } from './metadata-rule'

/**
 * Overloads of an action differ in what they are bound to, and there is one that is not bound. Overloads of a function
 * also differ in the names of their other parameters, in whatever order, and in the types of these.
 */
export const uniqueOverloads = defineMetadataRule({
  id: 'unique-overloads',
  level: 'MUST',
  requirement: 'tell overloads of actions and functions apart',
  label: 'Overloads of actions and functions that cannot be told apart',
  source: 'OData CSDL XML 4.01, sections 12.2 and 12.4',
  brokenBy: [
    'an action that is declared twice',
    'two actions bound to one type',
    'two functions with the same names of parameters',
    'two functions with the same types of parameters',
  ],
  allows: ['actions bound to a type and to a collection of it', 'functions with other parameters'],
  faults: ({ operations }) => {
    const alike = [
      ...sharing(operations, (parameters) => parameters.map(({ name }) => name).toSorted()),
      ...sharing(operations, (parameters) => parameters.map(({ type }) => textOf(type))),
    ]
    return [...new Map(alike.map((same) => [same.at(-1), same])).values()].flatMap((same) => {
      const last = same.at(-1)
      if (last === undefined) return []
      return {
        subject: `${last.kind} ${last.name}`,
        position: last.position,
        expected: 'overloads that differ in what they are bound to or in their parameters',
        found: `the same on ${same.map(({ position }) => `line ${position.line}`).join(', ')}`,
        advice: 'keep one of them',
      }
    })
  },
})

/** Returns the groups of overloads of one name that are bound to the same, of functions those that share something more. */
const sharing = (
  operations: readonly Operation[],
  partOf: (others: Operation['parameters']) => readonly string[],
): readonly (readonly Operation[])[] =>
  [
    ...groupBy(operations, ({ kind, qualifiedName, isBound, parameters }) => {
      const binding = isBound ? parameters[0] : undefined
      return JSON.stringify([
        kind,
        qualifiedName,
        binding && textOf(binding.type),
        kind === 'Action' ? [] : partOf(isBound ? parameters.slice(1) : parameters),
      ])
    }).values(),
  ].filter(({ length }) => length > 1)

const textOf = ({ qualifiedName, isCollection }: TypeReference): string => `${qualifiedName} ${isCollection}`
