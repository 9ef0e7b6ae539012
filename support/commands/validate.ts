import { payloadFiles } from '../payload/files/payload-files'
import { type Payload, readPayload } from '../payload/files/read-payload'
import { UnreadablePayload } from '../payload/files/unreadable-payload'
import { advertisedReader } from '../payload/report/advertised-reader'
import { createValidationReport } from '../payload/report/create-validation-report'
import { dictionaryFile } from '../results/dictionary-file'
import type { Command } from './command'
import { AgreedVersion } from './saved-files/agreed-version'
import { type MetadataFile, readMetadataFile } from './saved-files/metadata-file'
import { PayloadValidation } from './saved-files/payload-validation'
import { referenceTerms } from './saved-files/reference-terms'
import type { Terms } from './saved-files/terms'
import { VALIDATE_HELP } from './validate-help'
import { readValidateOptions, type ValidateOptions } from './validate-options'
import { validationText } from './validation-text'
import { writeGiven } from './write-given'

/** The command `validate`; see its help. */
export const validateCommand: Command = async (argv, { stdin, print }) => {
  const options = readValidateOptions(argv)
  if (options.help) {
    print(VALIDATE_HELP)
    return undefined
  }
  const version = new AgreedVersion()
  version.claim(options.version, '--version')
  const metadata = await metadataOf(options, version)
  let validation: PayloadValidation | undefined
  for await (const file of payloadFiles(options.payloads, stdin)) {
    const payload = readPayload(file)
    const resource = resourceOf(payload, options)
    version.claim(payload.context?.version, `@reso.context in ${payload.name}`)
    validation ??= new PayloadValidation(termsOf(metadata, version.settle()))
    validation.judge(payload, resource)
  }
  if (validation === undefined) throw new UnreadablePayload('there is no payload to judge')
  if (options.report !== undefined) {
    const report = createValidationReport(validation.results(), new Date().toISOString())
    await writeGiven('--report', options.report, `${JSON.stringify(report, null, 2)}\n`)
  }
  print(validationText(validation, options))
  return validation.verdict
}

async function metadataOf({ metadata, lookups }: ValidateOptions, version: AgreedVersion) {
  if (metadata === undefined) return undefined
  const file = await readMetadataFile(metadata, lookups)
  version.claim(file.version, metadata)
  return file
}

function termsOf(metadata: MetadataFile | undefined, version: string): Terms {
  if (metadata === undefined) return referenceTerms(version)
  // Nothing is read from it, but what a version means has to be known.
  dictionaryFile(version)
  return { ...metadata, version, read: advertisedReader({ ...metadata, version }), options: {} }
}

/** `@reso.context` and `--resource` say which Resource it is; where both do, they must agree. */
function resourceOf({ name, context }: Payload, { resource: wanted }: ValidateOptions): string {
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
