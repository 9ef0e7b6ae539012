import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { EntityType } from '../../metadata/model-elements'
import { entitySetOf } from '../../payload/replicated-resource'
import { findingsFor, nothingToJudge, type Offence } from '../judgement'
import { type AboutSubject, defineRule } from '../rule'

/**
 * Some standard Resources are asked for by their own name where a server has them, and not by expansion only (Web API
 * Core 2.1.0, Standard Resources).
 */
export const topLevelResources = defineRule({
  id: 'core-top-level-resource',
  level: 'MUST',
  requirement: 'be an EntitySet',
  label: 'Standard Resources that cannot be asked for by their own name',
  source: 'Web API Core 2.1.0, Standard Resources',
  sentences: ['each of these Resources in the metadata MUST be an EntitySet'],
  brokenBy: ['core-top-level-resources'],
  allows: ['an EntitySet of the type under another name'],
  judge,
})

/** @param names of these Resources, e.g. `Property` */
function judge(aboutSubject: AboutSubject, model: EntityDataModel, names: readonly string[]): Finding[] {
  const about = aboutSubject('Resources at the top level')
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
