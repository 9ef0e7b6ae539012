import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { record, type Shape, textValue, valuesByName } from '../../dictionary/json-shape'
import { advertisedElements, availableElements } from '../aggregate/element-shapes'
import type { ByCategory } from '../availability/roll-up/by-category'
import type { Bins, Elements } from '../availability/roll-up/rolled-up-availability'
import type { AdvertisedElements } from '../availability/roll-up/rolled-up-metadata'
import { ownReport } from './own-report'

const METADATA = 'metadata-report.rolled-up.json'
const AVAILABILITY = 'data-availability-report.rolled-up.json'

type ByResource<Figures> = Readonly<Record<string, Figures>>

/** What the rolled-up reports of a run say of each Resource. */
export interface RolledUp {
  readonly advertised: ByResource<AdvertisedElements>
  /** Also of Resources that have no records. */
  readonly available: ByResource<Elements<ByCategory<Bins>>>
}

interface WrittenMetadata {
  readonly version: string
  readonly advertised: RolledUp['advertised']
}

interface WrittenAvailability {
  readonly version: string
  readonly availability: { readonly resourcesBinary: RolledUp['available'] }
}

const metadata: Shape<WrittenMetadata> = record<WrittenMetadata>({
  version: textValue,
  advertised: valuesByName(advertisedElements),
})

const availability: Shape<WrittenAvailability> = record<WrittenAvailability>({
  version: textValue,
  availability: record<WrittenAvailability['availability']>({ resourcesBinary: valuesByName(availableElements) }),
})

/**
 * Reads the figures of the rolled-up reports in the folder of a run; undefined when it has sampled nothing, for then
 * there are none. With `COMPAT=true` they count as RESO's tools do, which the reports that they are made of do not tell.
 *
 * @throws ConfigurationError when one of the reports is missing or cannot be used
 */
export async function readRolledUp(folder: string, version: string): Promise<RolledUp | undefined> {
  if (![METADATA, AVAILABILITY].some((name) => existsSync(join(folder, name)))) return undefined
  const { advertised } = await ownReport(join(folder, METADATA), version, metadata)
  const { availability: available } = await ownReport(join(folder, AVAILABILITY), version, availability)
  return { advertised, available: available.resourcesBinary }
}
