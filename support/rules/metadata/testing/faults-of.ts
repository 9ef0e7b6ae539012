import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import { checkedFindings } from '../../testing/checked-findings'
import type { MetadataRule } from '../metadata-rule'

const ELSEWHERE = '<edmx:Reference Uri="other.xml"><edmx:Include Namespace="other"/></edmx:Reference>'

/** For tests: what a rule finds in a Schema with the namespace `o`, beside which `other` is included from elsewhere. */
export function faultsOf(rule: MetadataRule, content: string, version = '4.01') {
  const findings = rule.judge(
    modelOf(edmx(schema('Namespace="o" Alias="Self"', content), { version, references: ELSEWHERE })),
  )
  checkedFindings(findings)
  return findings.map(({ outcome, subject, expected = '', found = '', advice = '', evidence = '' }) => ({
    outcome,
    subject,
    expected,
    found,
    advice,
    evidence,
  }))
}

/** For tests: what is found, without what is told beside it. */
export const foundBy = (...given: Parameters<typeof faultsOf>): readonly string[] =>
  faultsOf(...given).map(({ outcome, found }) => `${outcome} ${found}`)
