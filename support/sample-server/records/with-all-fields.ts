import type { ResourceShape } from './resource-shape'
import type { SampleRecord } from './sample-record'

/** A record with the Fields of a Resource only, and with all of them: what is not known is null or empty. */
export const withAllFields = (shape: ResourceShape, known: SampleRecord): SampleRecord =>
  Object.fromEntries(
    [...shape.properties.values()].map(({ name, type }) => [name, known[name] ?? (type.isCollection ? [] : null)]),
  )
