import { AssertionError } from 'node:assert/strict'
import type { Finding } from '../../../support/dictionary/finding'
import { BASE_EDMX, type Edit, edited } from '../../../support/metadata/testing/base-edmx'
import { BREAKING_DOCUMENTS } from '../../../support/rules/testing/changed-documents'
import { METADATA_DEFECTS } from '../../../support/rules/testing/metadata-defects/all'
import type { Defect } from '../../../support/rules/testing/metadata-defects/defect'
import { validateMetadata } from '../../../support/rules/validate-metadata'
import type { RuleExample } from './example'

/** For tests: returns the example of a rule of the Entity Data Model; undefined for other rules. */
export async function exampleOfModel(rule: string): Promise<RuleExample | undefined> {
  const entry = METADATA_DEFECTS.find((defects) => defects.rule === rule)
  const [defect] = entry?.breaks ?? []
  if (entry === undefined || defect === undefined) return undefined
  const wrong = edited(defect.edits)
  const finding = await findingOf(wrong, [rule])
  const alike = entry.upholds.find(({ edits }) => isOfSameElement(defect, wrong, edited(edits)))
  return {
    what: defect.what,
    wrong,
    right: alike === undefined ? await leastUndone(defect.edits) : edited(alike.edits),
    ...(alike && { rightIs: alike.what }),
    without: await withoutTelling(rule, defect),
    language: 'xml',
    allows: entry.upholds.filter((harmless) => harmless !== alike).map(({ what }) => what),
    ...(finding && { finding }),
  }
}

/** Tells if a change is about an element that the base document does not have, and what is allowed has the same one. */
function isOfSameElement({ subject }: Defect, wrong: string, allowed: string): boolean {
  const names = [...wrong.matchAll(/ Name="([^"]*)"/g)].map(([, name = '']) => name)
  const name = names.find((other) => subject.endsWith(`.${other}`) || subject.endsWith(` ${other}`))
  const declaration = ` Name="${name}"`
  return name !== undefined && !BASE_EDMX.includes(declaration) && allowed.includes(declaration)
}

/** Returns the document with as many of the edits as leave it without any finding. */
async function leastUndone(edits: readonly Edit[]): Promise<string> {
  let undone = edits
  for (const edit of edits) {
    const fewer = undone.filter((other) => other !== edit)
    const document = editedIfPossible(edits.filter((other) => !fewer.includes(other)))
    if (document !== undefined && (await validateMetadata(document)).findings.length === 0) undone = fewer
  }
  return edited(edits.filter((edit) => !undone.includes(edit)))
}

/** Returns the document with only those edits without which the same is found: they are there for other rules. */
async function withoutTelling(rule: string, { edits, subject, found }: Defect): Promise<string> {
  const others: Edit[] = []
  for (const edit of edits) {
    const document = editedIfPossible(edits.filter((other) => other !== edit))
    const finding = document === undefined ? undefined : await findingOf(document, [rule])
    if (finding?.subject === subject && finding.found?.includes(found)) others.push(edit)
  }
  return editedIfPossible(others) ?? BASE_EDMX
}

/** Returns the base document with edits; undefined where one of them needs another that is left out. */
function editedIfPossible(edits: readonly Edit[]): string | undefined {
  try {
    return edited(edits)
  } catch (error) {
    if (error instanceof AssertionError) return undefined
    throw error
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
