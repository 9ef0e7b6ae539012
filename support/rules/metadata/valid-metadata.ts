import type { Finding } from '../../dictionary/finding'

/** The cause that findings share when they cannot be had from invalid metadata. */
export const INVALID_METADATA = 'invalid metadata'

/** "If metadata are invalid for any reason, Data Dictionary testing will halt" (RCP-40, metadata validation). */
export const blockedByInvalidMetadata: Finding = {
  rule: 'valid-metadata',
  level: 'MUST',
  outcome: 'not verified',
  subject: 'the scenario',
  requirement: 'needs valid metadata',
  found: 'invalid metadata',
  advice: 'mend what the failed metadata scenario lists, then run again',
  cause: INVALID_METADATA,
}
