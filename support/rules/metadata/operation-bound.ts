import { defineMetadataRule } from './metadata-rule'

export const operationBound = defineMetadataRule({
  id: 'operation-binding-parameter',
  level: 'MUST',
  requirement: 'give bound actions and functions the parameter that they are bound to',
  label: 'Bound actions and functions without a parameter',
  source: 'OData CSDL XML 4.01, section 12.5',
  brokenBy: ['a bound action without a parameter', 'a bound function without a parameter'],
  allows: ['a bound action with a parameter'],
  faults: ({ operations }) =>
    operations
      .filter(({ isBound, parameters }) => isBound && parameters.length === 0)
      .map(({ kind, name, position }) => ({
        subject: `${kind} ${name}`,
        position,
        expected: 'a first Parameter, which is what it is bound to',
        found: 'IsBound="true" and no Parameter',
        advice: 'declare the Parameter, or remove IsBound',
      })),
})
