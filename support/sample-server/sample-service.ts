import type { ActiveDefects } from './defects/active-defects'
import type { IssuedTokens } from './issued-tokens'
import type { MetadataDocument } from './metadata-document'
import type { ReferenceData } from './reference-data'
import type { ServedRecords } from './served-records'
import type { Client } from './token-request'

/** What the answers of one sample server come from. */
export interface SampleService {
  readonly model: ReferenceData['model']
  readonly metadata: MetadataDocument
  readonly records: ServedRecords
  readonly defects: ActiveDefects
  readonly client: Client
  readonly tokens: IssuedTokens
}
