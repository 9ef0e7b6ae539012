import { defineMetadataRule } from './metadata-rule'
import { typedElements } from './model/typed-elements'

/** A stream is fetched by the URL of what has it; an item of a collection or an argument has no URL. */
export const streamUse = defineMetadataRule({
  id: 'stream-use',
  level: 'MUST',
  requirement: 'use Edm.Stream neither in collections nor for parameters that nothing is bound to',
  label: 'Streams where there cannot be one',
  source: 'OData CSDL XML 4.01, section 3.3',
  brokenBy: [
    'a collection of streams',
    'a collection of a TypeDefinition of streams',
    'a parameter that is a stream',
    'a function that returns a collection of streams',
  ],
  allows: ['a Field that is a stream', 'an action that is bound to a stream and returns one'],
  faults: (model) =>
    typedElements(model)
      .filter(({ type, facets }) => model.underlying({ type, facets }).qualifiedName === 'Edm.Stream')
      .filter(({ role, type }) => type.isCollection || role === 'parameter')
      .map(({ subject, type, position }) => ({
        subject,
        position,
        expected: type.isCollection ? 'a type that is not a collection of streams' : 'a type that is not a stream',
        found: `Type="${type.text}"`,
        advice: type.isCollection
          ? 'declare a collection of a ComplexType or EntityType that has a stream'
          : 'declare the parameter as Edm.Binary, or bind the operation to the stream',
      })),
})
