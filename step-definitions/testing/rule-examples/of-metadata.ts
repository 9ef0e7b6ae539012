import type { Finding } from '../../../support/dictionary/finding'
import { BASE_EDMX, edited } from '../../../support/metadata/testing/base-edmx'
import { BREAKING_DOCUMENTS } from '../../../support/rules/testing/changed-documents'
import { METADATA_DEFECTS } from '../../../support/rules/testing/metadata-defects/all'
import { validateMetadata } from '../../../support/rules/validate-metadata'
import type { RuleExample } from './example'

/** For tests: returns the example of a rule of the Entity Data Model; undefined for other rules. */
export async function exampleOfModel(rule: string): Promise<RuleExample | undefined> {
  const entry = METADATA_DEFECTS.find((defects) => defects.rule === rule)
  const [defect] = entry?.breaks ?? []
  if (entry === undefined || defect === undefined) return undefined
  const wrong = edited(defect.edits)
  const finding = await findingOf(wrong, [rule])
  return {
    what: defect.what,
    wrong,
    right: BASE_EDMX,
    language: 'xml',
    allows: entry.upholds.map(({ what }) => what),
    ...(finding && { finding }),
  }
}

/** For tests: returns the example of a rule that a whole document breaks. */
export async function exampleOfDocument(
  rules: readonly string[],
  name: string,
  allows: readonly string[],
): Promise<RuleExample | undefined> {
  const wrong = BREAKING_DOCUMENTS[name]
  if (wrong === undefined) return undefined
  const finding = await findingOf(wrong, rules)
  return { what: name, wrong, right: BASE_EDMX, language: 'xml', allows, ...(finding && { finding }) }
}

async function findingOf(document: string, rules: readonly string[]): Promise<Finding | undefined> {
  const { findings } = await validateMetadata(document)
  return findings.find(({ rule }) => rules.includes(rule))
}
