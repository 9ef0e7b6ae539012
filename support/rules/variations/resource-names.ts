import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { type Finding, metadataPosition } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { findingsFor, type Offence } from '../judgement'
import { type AboutSubject, defineRule } from '../rule'

/**
 * A Resource has its standard name as EntitySet, by which it is asked for, and as EntityType, by which RESO's tools look for it
 * and count its Fields. One of both lets it be judged, so that the other is advised.
 */
export const resourceNames = defineRule({
  id: 'resource-names',
  level: 'SHOULD',
  requirement: 'have the standard name of the Resource',
  label: 'Resources that have their standard name only as EntityType, or only as EntitySet',
  source:
    'RCP-40, Resources: "Property would be used rather than Properties otherwise they will not be counted"; Metadata: "will look for an OData EntityType definition for Property"',
  sentences: ['EntityTypes and EntitySets of Resources SHOULD have the standard names'],
  brokenBy: ['an EntityType of another name than its Resource', 'an EntitySet of another name than its Resource'],
  allows: ['a local Resource', 'the plural of a Resource beside the Resource', 'a second EntitySet of a Resource'],
  judge,
})

function judge(about: AboutSubject, model: EntityDataModel, dictionary: DictionaryIndex): Finding[] {
  const entityTypes = new Set(model.types.flatMap(({ kind, name }) => (kind === 'EntityType' ? name : [])))
  const sets = model.entityContainers.flatMap(({ entitySets }) => entitySets)
  const setNames = new Set(sets.map(({ name }) => name))
  const offences = sets.flatMap(({ name, entityType, position }): Offence[] => {
    const type = model.type(entityType)
    if (type?.kind !== 'EntityType') return []
    if (dictionary.hasResource(name) && !entityTypes.has(name)) {
      const advice = `call the EntityType ${name}, or derive it from one of that name`
      return [
        {
          subject: `EntityType ${type.name}`,
          expected: name,
          found: `${type.name}, behind the EntitySet ${name}`,
          evidence: metadataPosition(type.position),
          advice,
        },
      ]
    }
    if (!dictionary.hasResource(type.name) || setNames.has(type.name)) return []
    return [
      {
        subject: `EntitySet ${name}`,
        expected: type.name,
        found: `${name}, of the EntityType ${type.name}`,
        evidence: metadataPosition(position),
        advice: `call the EntitySet ${type.name}, as requests for the Resource do`,
      },
    ]
  })
  return findingsFor(about('Resources'), 'all names', offences)
}
