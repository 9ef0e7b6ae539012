import { ConfigurationError } from '../../dictionary/command-line'
import { messageOf } from '../../dictionary/wording'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { decodeXml } from '../../metadata/read-xml'
import { filteredReader } from '../../odata/collection-reader'
import type { ReplicatedResource } from '../../payload/replicated-resource'
import { fieldResourceOf, type LookupResource, lookupResourceOf } from '../../payload/replicated-resource'
import { type MetadataValidation, noMetadataIn, validateMetadata } from '../../rules/validate-metadata'
import { dataConditions } from '../settings/data-conditions'
import type { RunConfiguration } from '../settings/run-configuration'
import type { RunSource } from './run-source'
import type { PayloadSource, SampledPayloads } from './sampled-payloads'

/** The server that a run judges: its metadata, validated and indexed, and the Resources that describe them. */
export interface ServerUnderTest {
  /** True when there is a server to ask, and not only a file: then what cannot be verified fails. */
  readonly isLive: boolean
  /** The metadata document as it is kept. */
  readonly document: Buffer
  readonly metadata: MetadataValidation
  /** Undefined when the metadata declare no Lookup Resource and no saved records were given. */
  readonly lookupResource: LookupResource | undefined
  /** Undefined when the metadata declare no Field Resource. */
  readonly fieldResource: ReplicatedResource | undefined
  /** Undefined when there is no server to ask. */
  readonly payloads: SampledPayloads | undefined
}

/**
 * Validates the metadata. Records are fetched when a scenario first needs them.
 *
 * @param documents the metadata as they came, and as they are kept
 * @throws ConfigurationError when they are not text, or a file holds none
 */
export async function loadServerUnderTest(
  { served, kept: document }: { readonly served: Buffer; readonly kept: Buffer },
  source: RunSource,
  configuration: RunConfiguration,
): Promise<ServerUnderTest> {
  const text = decode(served, source.description)
  const mistake = source.service === undefined ? noMetadataIn(source.description, text) : undefined
  if (mistake !== undefined) throw new ConfigurationError(`METADATA: ${mistake}`)
  const metadata = await validateMetadata(text)
  return {
    isLive: source.service !== undefined,
    document,
    metadata,
    ...(metadata.model === undefined ? unknownResources : resourcesOf(metadata.model, document, source, configuration)),
  }
}

const unknownResources = { lookupResource: undefined, fieldResource: undefined, payloads: undefined }

function resourcesOf(
  model: EntityDataModel,
  document: Buffer,
  { service: unconditional, savedLookups }: RunSource,
  configuration: RunConfiguration,
) {
  const service = unconditional && {
    ...unconditional,
    reader: filteredReader(unconditional.reader, dataConditions(model, configuration)),
  }
  const lookupResource = lookupResourceOf(model, service?.reader, savedLookups)
  return {
    lookupResource,
    fieldResource: fieldResourceOf(model, service?.reader),
    payloads: service && sampledPayloads({ model, document, service, lookupResource, configuration }),
  }
}

/** Loads the code of sampling only here, so that a run on a file starts without it. */
function sampledPayloads(source: PayloadSource): SampledPayloads {
  const { SampledPayloads }: typeof import('./sampled-payloads') = require('./sampled-payloads')
  return new SampledPayloads(source)
}

function decode(bytes: Buffer, description: string): string {
  try {
    return decodeXml(bytes)
  } catch (error) {
    throw new ConfigurationError(`the metadata of ${description} cannot be read: ${messageOf(error)}`)
  }
}
