import { keyParts } from '../model/key-parts'
import { defineMetadataRule } from './metadata-rule'

export const keyPartAlias = defineMetadataRule({
  id: 'key-part-alias',
  level: 'MUST',
  sentence: 'MUST give an alias to each part that is a path, and to no other',
  source: 'OData CSDL XML 4.01, section 6.5',
  faults: (model) =>
    keyParts(model)
      .filter(({ part: { name, alias } }) => name.includes('/') !== (alias !== undefined))
      .map(({ subject, part: { name, alias, position } }) => ({
        subject,
        position,
        expected: alias === undefined ? 'an Alias, for URLs cannot hold the path' : 'no Alias, for the part is no path',
        found: alias === undefined ? `Name="${name}" without Alias` : `Name="${name}" with Alias="${alias}"`,
        advice:
          alias === undefined
            ? `add Alias="${name.replaceAll('/', '')}" to the PropertyRef`
            : 'remove Alias from the PropertyRef',
      })),
})
