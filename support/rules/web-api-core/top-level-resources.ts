import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { EntityType } from '../../metadata/model-elements'
import { entitySetOf } from '../../payload/lookups/entity-set'
import { findingsFor, nothingToJudge, type Offence } from '../judgement'
import type { About } from '../rule'

/**
 * Some standard Resources are asked for by their own name where a server has them, and not by expansion only (Web API
 * Core 2.1.0, Standard Resources).
 *
 * @param names of these Resources, e.g. `Property`
 */
export function judgeTopLevelResources(model: EntityDataModel, names: readonly string[]): Finding[] {
  const about: About = {
    rule: 'core-top-level-resource',
    level: 'MUST',
    subject: 'Resources at the top level',
    requirement: 'MUST be an EntitySet',
  }
  const declared = names.flatMap((name) => {
    const type = model.resource(name)
    return type === undefined ? [] : { name, type }
  })
  if (declared.length === 0) return [nothingToJudge(about, `the metadata have none of ${names.join(', ')}`)]
  const offences = declared
    .filter(({ name }) => entitySetOf(model, name) === undefined)
    .map(({ name, type }) => withoutEntitySet(name, type))
  const judged = declared.map(({ name }) => name).join(', ')
  return findingsFor(about, judged, offences)
}

const withoutEntitySet = (name: string, { qualifiedName, position }: EntityType): Offence => ({
  subject: `${name} Resource`,
  expected: `an EntitySet of the EntityType ${qualifiedName}`,
  found: 'none in any EntityContainer',
  evidence: metadataPosition(position),
  advice: `declare <EntitySet Name="${name}" EntityType="${qualifiedName}"/>`,
})
