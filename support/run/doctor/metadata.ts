import { ConfigurationError } from '../../dictionary/command-line'
import { findingInOneLine } from '../../dictionary/format-finding'
import { counted } from '../../dictionary/wording'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { decodeXml } from '../../metadata/read-xml'
import type { Exchange } from '../../odata/exchange'
import { catchRequestError } from '../../odata/request-error'
import { type MetadataValidation, validateMetadata } from '../../rules/validate-metadata'
import { type Examined, ok, problem, warning } from './check-result'
import type { Service } from './service'

/** The metadata that a run would judge. */
export interface FoundMetadata {
  readonly service: Service
  readonly exchange: Exchange
  readonly model: EntityDataModel
  /** Milliseconds that it took to fetch and to validate them. */
  readonly metadataMs: number
}

/** Checks whether `$metadata` answers 200 with an EDMX document (OData 4.01 Part 1, 11.1.2). */
export const checkServedMetadata = (service: Service): Promise<Examined<FoundMetadata>> =>
  catchRequestError<Examined<FoundMetadata>, Examined<FoundMetadata>>(
    async () => {
      const began = performance.now()
      const { bytes, exchange } = await service.metadata()
      const how = `200 with ${counted(bytes.length, 'byte')} in ${exchange.durationMs.toLocaleString('en')} ms`
      const examined = await checkMetadata(bytes, how)
      if (examined.status === 'problem' || examined.status === 'skipped') return examined
      const metadataMs = performance.now() - began
      return { ...examined, value: { service, exchange, model: examined.value, metadataMs } }
    },
    (error) => problem(error.message),
  )

/**
 * Checks whether bytes are metadata. Invalid ones give a warning only, because a run can judge them and shows all faults.
 *
 * @param how they came, e.g. `200 with 1,024 bytes in 12 ms`
 */
export async function checkMetadata(bytes: Buffer, how: string): Promise<Examined<EntityDataModel>> {
  const text = textOf(bytes)
  if (text === undefined) return problem(`${how}, but it is not text in its encoding: serve XML in UTF-8`)
  const validation = await judgeable(text)
  if (validation instanceof ConfigurationError) return problem(`${how}, but ${validation.message}`)
  const { valid, findings, model } = validation
  const violations = findings.filter(({ outcome }) => outcome === 'violated')
  const [first] = violations
  const words = first === undefined ? '' : findingInOneLine(first)
  if (model === undefined) return problem(`${how}, but not metadata: ${words}${wayOut(first?.advice)}`)
  const sets = model.entityContainers.flatMap(({ entitySets }) => entitySets).length
  const says = `${how}, ${counted(sets, 'EntitySet')}`
  if (valid) return ok(`${says}, valid`, model)
  return warning(
    `${says}, but invalid, which halts the tests (RCP-40): ${counted(violations.length, 'violation')}, the first: ${words}; a run reports all of them`,
    model,
  )
}

/** Returns the reason where the metadata are more than can be judged. */
async function judgeable(text: string): Promise<MetadataValidation | ConfigurationError> {
  try {
    return await validateMetadata(text)
  } catch (error) {
    if (error instanceof ConfigurationError) return error
    throw error
  }
}

const wayOut = (advice: string | undefined): string => (advice === undefined ? '' : `: ${advice}`)

function textOf(bytes: Buffer): string | undefined {
  try {
    return decodeXml(bytes)
  } catch {
    return undefined
  }
}
