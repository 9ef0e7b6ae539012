import type { EntityDataModel } from '../../metadata/entity-data-model'
import { stringLiteral } from '../../odata/expression-values'
import type { UnknownRecords } from '../../payload/unknown-records'
import { describesMetadata } from './data-resources'
import type { RunConfiguration } from './run-configuration'

type SystemSettings = Pick<RunConfiguration, 'originatingSystemName' | 'originatingSystemId'>

/** A Field that says which system a record comes from, the value that is asked for, and the setting that has it. */
interface SystemField {
  readonly field: 'OriginatingSystemName' | 'OriginatingSystemID'
  readonly value: string
  readonly setting: string
}

/** Lists the Fields by which the settings name one originating system; none where they name none. */
export function systemFields({ originatingSystemName, originatingSystemId }: SystemSettings): readonly SystemField[] {
  const named = (field: SystemField['field'], setting: string, value: string | undefined) =>
    value === undefined ? [] : [{ field, setting, value }]
  return [
    ...named('OriginatingSystemName', 'ORIGINATING_SYSTEM_NAME', originatingSystemName),
    ...named('OriginatingSystemID', 'ORIGINATING_SYSTEM_ID', originatingSystemId),
  ]
}

/** Returns the conditions that name the originating system, as far as an EntityType has the Fields. */
export function systemConditions(
  model: EntityDataModel,
  settings: SystemSettings,
): (resourceName: string) => readonly string[] {
  const named = systemFields(settings)
  return (resourceName) =>
    named
      .filter(({ field }) => hasField(model, resourceName, field))
      .map(({ field, value }) => `${field} eq ${stringLiteral(value)}`)
}

/** One fault for all Resources: the first scenario shows it, the others are blocked by it. */
const CAUSE = 'records of the originating system, where a Resource does not tell it'

/**
 * Returns why the records of a Resource cannot be told from those of other systems; undefined where they can, where the settings
 * name no system, and for the Resources that describe the metadata.
 */
export function untoldSystem(
  model: EntityDataModel,
  settings: SystemSettings,
): (resourceName: string) => UnknownRecords | undefined {
  const named = systemFields(settings)
  const fields = named.map(({ field }) => field)
  const isAboutMetadata = describesMetadata(model)
  return (resourceName) => {
    if (named.length === 0 || model.resource(resourceName) === undefined || isAboutMetadata(resourceName))
      return undefined
    if (fields.some((field) => hasField(model, resourceName, field))) return undefined
    return {
      kind: 'unknown',
      reason: `the Resource has no ${fields.join(' and no ')}, so that its records cannot be told from those of other systems`,
      advice: `add ${fields[0]} to the Resource, or run without ${named.map(({ setting }) => setting).join(' and ')} on a server of one system`,
      cause: CAUSE,
    }
  }
}

function hasField(model: EntityDataModel, resourceName: string, field: string): boolean {
  const type = model.resource(resourceName)
  return type !== undefined && model.member(type, field)?.kind === 'Property'
}
