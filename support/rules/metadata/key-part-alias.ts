import { defineMetadataRule } from './metadata-rule'
import { keyParts } from './model/key-parts'

export const keyPartAlias = defineMetadataRule({
  id: 'key-part-alias',
  level: 'MUST',
  requirement: 'give an alias to each part that is a path, and to no other',
  label: 'Keys whose aliases are missing or needless',
  source: 'OData CSDL XML 4.01, section 6.5',
  brokenBy: ['a path without an alias', 'an alias without a path'],
  allows: ['a path through a navigation property in 4.01'],
  faults: (model) =>
    keyParts(model)
      .filter(({ target }) => target !== 'missing')
      .filter(({ part: { name, alias } }) => name.includes('/') !== (alias !== undefined))
      .map(({ subject, part: { name, alias, position } }) => ({
        subject,
        position,
        expected:
          alias === undefined ? 'an Alias, for URLs cannot hold the path' : 'no Alias, for the part is not a path',
        found: alias === undefined ? `Name="${name}" without Alias` : `Name="${name}" with Alias="${alias}"`,
        advice:
          alias === undefined
            ? `add Alias="${name.replaceAll('/', '')}" to the PropertyRef`
            : 'remove Alias from the PropertyRef',
      })),
})
