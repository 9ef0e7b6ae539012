import type { EntityDataModel } from '../../metadata/entity-data-model'
import { systemConditions } from './originating-system'
import type { RunConfiguration } from './run-configuration'

/**
 * Returns the conditions of the settings that go with every request for records of an EntitySet. The originating system is
 * among them only where the EntityType has the Field, because elsewhere a server can only refuse it.
 */
export function dataConditions(model: EntityDataModel, configuration: RunConfiguration) {
  const { sampleFilter } = configuration
  const ofSystem = systemConditions(model, configuration)
  return (entitySet: string): readonly string[] => [
    ...ofSystem(entitySet),
    ...(sampleFilter === undefined ? [] : [sampleFilter]),
  ]
}
