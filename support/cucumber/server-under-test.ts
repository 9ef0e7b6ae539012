import type { EntityDataModel } from '../edm/entity-data-model'
import { fieldResourceOf } from '../lookups/field-resource'
import { type LookupResource, lookupResourceOf } from '../lookups/lookup-resource'
import type { ReplicatedResource } from '../lookups/replicated-resource'
import { type MetadataValidation, validateMetadata } from '../metadata/validate-metadata'
import { ConfigurationError } from '../run/configuration-error'
import { decodeXml } from '../xml/decode-xml'
import type { RunSource } from './run-source'

/** What a run judges: the metadata of one server, validated and indexed, and the Resources that describe them. */
export interface ServerUnderTest {
  /** Whether there is a server to ask, and not only a file: then what cannot be verified fails. */
  readonly isLive: boolean
  /** The metadata document as it came. */
  readonly document: Buffer
  readonly metadata: MetadataValidation
  /** Undefined when the metadata declare no Lookup Resource and no saved records were given. */
  readonly lookupResource: LookupResource | undefined
  /** Undefined when the metadata declare no Field Resource. */
  readonly fieldResource: ReplicatedResource | undefined
}

/**
 * Reads and validates the metadata. Records are fetched when a scenario first needs them.
 *
 * @throws ConfigurationError when there are no metadata to be had
 */
export async function loadServerUnderTest(source: RunSource): Promise<ServerUnderTest> {
  const document = await source.metadata()
  const metadata = await validateMetadata(decode(document, source.description))
  return {
    isLive: source.reader !== undefined,
    document,
    metadata,
    ...(metadata.model === undefined ? unknownResources : resourcesOf(metadata.model, source)),
  }
}

const unknownResources = { lookupResource: undefined, fieldResource: undefined }

const resourcesOf = (model: EntityDataModel, { reader, savedLookups }: RunSource) => ({
  lookupResource: lookupResourceOf(model, reader, savedLookups),
  fieldResource: fieldResourceOf(model, reader),
})

function decode(bytes: Buffer, description: string): string {
  try {
    return decodeXml(bytes)
  } catch (error) {
    throw new ConfigurationError(
      `the metadata of ${description} cannot be read: ${error instanceof Error ? error.message : error}`,
    )
  }
}
