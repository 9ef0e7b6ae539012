import type { Finding } from '../../dictionary/finding'
import { formatFindings } from '../../dictionary/format-finding'
import type { ScenarioResult } from '../scenario-result'
import { tellOnce } from '../tell-once'
import { findingOf, scenarioOf } from './scenario-results'

/** For tests: a finding about the values of a Field, which were seen on this path. */
const ofField = (subject: string, path: string): Finding => ({
  ...findingOf('payload-type', 'violated', 'a number (2 times)'),
  subject,
  expected: 'a string',
  advice: 'send a string',
  seenAt: [{ path, pass: 'NextLink', found: [{ value: 'a number', count: 2 }], keys: 'Key 1' }],
})

/** For tests: scenarios that fail for values of Fields, the first for the first Fields, each with its own path to them. */
export const failingFor = (...fields: readonly (readonly string[])[]): ScenarioResult[] =>
  tellOnce(
    fields.map((subjects, index) => {
      const line = index + 1
      const findings = subjects.map((subject) => ofField(subject, `R${line}.${subject}`))
      return { ...scenarioOf(`s${line}`, 'failed', findings, formatFindings(findings)), line }
    }),
  )
