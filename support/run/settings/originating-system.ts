import type { EntityDataModel } from '../../metadata/entity-data-model'
import { stringLiteral } from '../../odata/expression-values'
import { FIELD_RESOURCE, LOOKUP_RESOURCE } from '../../payload/replication'
import type { UnknownRecords } from '../../payload/unknown-records'
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
  return (resourceName) => {
    const names = fieldNames(model, resourceName)
    return named
      .filter(({ field }) => names.has(field))
      .map(({ field, value }) => `${field} eq ${stringLiteral(value)}`)
  }
}

/** The Resources that describe the metadata, which are the same for all systems of a server. */
const ABOUT_METADATA: ReadonlySet<string> = new Set([LOOKUP_RESOURCE.name, FIELD_RESOURCE.name])

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
  return (resourceName) => {
    const type = model.resource(resourceName)
    if (named.length === 0 || type === undefined || ABOUT_METADATA.has(type.name)) return undefined
    const names = fieldNames(model, resourceName)
    if (fields.some((field) => names.has(field))) return undefined
    return {
      kind: 'unknown',
      reason: `the Resource has no ${fields.join(' and no ')}, so that its records cannot be told from those of other systems`,
      advice: `add ${fields[0]} to the Resource, or run without ${named.map(({ setting }) => setting).join(' and ')} on a server of one system`,
      cause: CAUSE,
    }
  }
}

function fieldNames(model: EntityDataModel, resourceName: string): ReadonlySet<string> {
  const type = model.resource(resourceName)
  return new Set(type === undefined ? [] : model.properties(type).map(({ name }) => name))
}
