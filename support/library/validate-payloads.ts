import { type PayloadFile, UnreadablePayload } from '../payload/payload-files'
import { type Payload, readPayload } from '../payload/read-payload'
import type { AgreedVersion } from './agreed-version'
import type { MetadataFile } from './metadata-file'
import { PayloadValidation, type ValidationOptions } from './payload-validation'
import { termsOf } from './terms'

/** Describes what payloads are judged by. */
export interface PayloadContract extends ValidationOptions {
  /** Without metadata, the Data Dictionary itself is the contract: RESO Common Format. */
  readonly metadata: MetadataFile | undefined
  readonly version: AgreedVersion
  /** The Resource of the records, where no `@reso.context` says it. */
  readonly resource: string | undefined
}

/**
 * Judges payloads one after the other.
 *
 * @throws UnreadablePayload when there is none, or one says nothing that can be judged
 * @throws ConfigurationError when several versions of the Data Dictionary are named
 */
export async function validatePayloads(
  files: AsyncIterable<PayloadFile> | Iterable<PayloadFile>,
  { metadata, version, resource: wanted, ...options }: PayloadContract,
): Promise<PayloadValidation> {
  let validation: PayloadValidation | undefined
  for await (const file of files) {
    const payload = readPayload(file)
    const resource = resourceOf(payload, wanted)
    const context = `@reso.context in ${payload.name}`
    const differs = metadata && version.suggest(payload.context?.version, context)
    if (metadata === undefined) version.claim(payload.context?.version, context)
    validation ??= new PayloadValidation(termsOf(metadata, version.settle()), options)
    validation.judge(payload, resource, Buffer.byteLength(file.text))
    if (differs !== undefined) validation.remarks.push(differs)
  }
  if (validation === undefined) throw new UnreadablePayload('there is no payload to judge')
  return validation
}

/** Returns the Resource that `@reso.context` or the caller names; where both do, they must agree. */
function resourceOf({ name, context }: Payload, wanted: string | undefined): string {
  const found = context?.resource
  if (found !== undefined && wanted !== undefined && found.toLowerCase() !== wanted.toLowerCase()) {
    throw new UnreadablePayload(`@reso.context in ${name} says ${found}, but --resource says ${wanted}`)
  }
  const resource = found ?? wanted
  if (resource !== undefined) return resource
  throw new UnreadablePayload(
    `${name} does not say what its records are: add "@reso.context": "urn:reso:metadata:2.0:resource:property" to it, or --resource Property to the command`,
  )
}
