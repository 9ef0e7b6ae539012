import type { EntityDataModel } from '../../metadata/entity-data-model'
import { stringLiteral } from '../../odata/expression-values'
import type { RunConfiguration } from './run-configuration'

/**
 * Returns the conditions of the settings that go with every request for records of an EntitySet. The originating system is
 * among them only where the EntityType has the Field, because elsewhere a server can only refuse it.
 */
export function dataConditions(model: EntityDataModel, configuration: RunConfiguration) {
  const { sampleFilter, originatingSystemName, originatingSystemId } = configuration
  return (entitySet: string): readonly string[] => {
    const type = model.resource(entitySet)
    const names = new Set(type === undefined ? [] : model.properties(type).map(({ name }) => name))
    const equals = (field: string, value: string | undefined) =>
      value !== undefined && names.has(field) ? [`${field} eq ${stringLiteral(value)}`] : []
    return [
      ...equals('OriginatingSystemName', originatingSystemName),
      ...equals('OriginatingSystemID', originatingSystemId),
      ...(sampleFilter === undefined ? [] : [sampleFilter]),
    ]
  }
}
