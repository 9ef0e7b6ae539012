import type { Finding } from '../../dictionary/finding'
import { firstFew } from '../../dictionary/wording'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { CoreTarget } from '../core-target'

const SHOWN = 10

/** The Resource under test can be asked for: a container of the metadata has it as an EntitySet (Web API Core, 2.5.1). */
export const judgeEndpointResource = ({ model, resource }: CoreTarget): Finding =>
  judgeNames(
    {
      rule: 'core-entity-set',
      level: 'MUST',
      subject: `EndpointResource ${resource}`,
      requirement: 'MUST be an EntitySet',
    },
    model,
    [resource],
  )

/** "At least one" of some Resources can be asked for (Web API Core, 2.7). */
export const judgeOneOfResources = (model: EntityDataModel, resources: readonly string[]): Finding =>
  judgeNames(
    {
      rule: 'core-required-resource',
      level: 'MUST',
      subject: 'the metadata',
      requirement: 'MUST have one of the required Resources as an EntitySet',
    },
    model,
    resources,
  )

function judgeNames(
  about: Pick<Finding, 'rule' | 'level' | 'subject' | 'requirement'>,
  { entityContainers }: EntityDataModel,
  wanted: readonly string[],
): Finding {
  const names = entityContainers.flatMap(({ entitySets }) => entitySets.map(({ name }) => name))
  const there = wanted.filter((name) => names.includes(name))
  if (there.length > 0) return { ...about, outcome: 'upheld', found: `EntitySet ${there.join(', ')}` }
  return {
    ...about,
    outcome: 'violated',
    expected: `an EntitySet called ${wanted.join(' or ')}`,
    found: names.length === 0 ? 'no EntitySet' : `EntitySet ${firstFew(names, SHOWN)}`,
    evidence: '$metadata, EntityContainer',
    advice: 'declare the EntitySet in the EntityContainer; names are case-sensitive',
  }
}
