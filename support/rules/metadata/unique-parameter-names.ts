import { defineMetadataRule } from './metadata-rule'
import { duplicates, onLines } from './model/duplicates'

export const uniqueParameterNames = defineMetadataRule({
  id: 'unique-parameter-names',
  level: 'MUST',
  requirement: 'have a name that is unique within its action or function',
  label: 'Parameters whose name occurs twice in an action or function',
  source: 'OData CSDL XML 4.01, section 12.9',
  brokenBy: ['two parameters of one name'],
  allows: ['one name of a parameter in two functions'],
  faults: ({ operations }) =>
    operations.flatMap(({ kind, name: operation, parameters }) =>
      duplicates(parameters).map(({ name, second, all }) => ({
        subject: `${kind} ${operation}`,
        position: second.position,
        expected: 'one Parameter of each name',
        found: onLines(name, all),
        advice: `keep one Parameter called ${name}, or give the others names of their own`,
      })),
    ),
})
