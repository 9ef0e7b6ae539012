import type { Finding } from '../../dictionary/finding'
import { defineRule } from '../rule'
import { INVALID_METADATA } from '../validate-metadata'

/** While the metadata are invalid, nothing that depends on them is judged. */
export const validMetadata = defineRule({
  id: 'valid-metadata',
  level: 'MUST',
  requirement: 'be judged by valid metadata',
  label: 'Invalid metadata',
  source: 'RCP-40, metadata validation: "If metadata are invalid for any reason, Data Dictionary testing will halt"',
  sentences: ['valid metadata of the server under test'],
  brokenBy: ['a Field of an undefined type'],
  allows: ['a key that may be null'],
  judge: (about): Finding => ({
    ...about('the scenario'),
    outcome: 'not verified',
    requirement: 'needs valid metadata',
    found: 'invalid metadata',
    advice: 'fix what the failed metadata scenario lists, then run again',
    cause: INVALID_METADATA,
  }),
})
