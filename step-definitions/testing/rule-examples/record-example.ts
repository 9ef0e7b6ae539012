import { RULES } from '../../../support/rules/catalogue'
import { defects, isDefectName } from '../../../support/sample-server/defects'
import { exampleAsMarkdown, type RuleExample } from './example'
import { exampleOfCoreCase } from './of-core-cases'
import { exampleOfDictionary } from './of-dictionary'
import { exampleOfDocument, exampleOfModel } from './of-metadata'
import { exampleOfServer } from './of-server'

/** Names that show a rule better than the first that it names. */
const SHOWN: Readonly<Record<string, string>> = {
  'lookup-name-has-records': 'lookup-empty',
}

/**
 * For tests: runs what breaks a rule, and returns what it shows as the section of a page.
 *
 * @throws Error when nothing that the rule names makes an example of it
 */
export async function recordExample(id: string): Promise<string> {
  const rules = RULES.filter((rule) => rule.id === id)
  const names = rules.flatMap(({ brokenBy }) => brokenBy)
  const allowed = rules.flatMap(({ allows }) => allows)
  const ids = rules.flatMap(({ narrowedBy = [] }) => [id, ...narrowedBy.map((narrower) => narrower.id)])
  const shown = [SHOWN[id] ?? [], names, allowed].flat()
  for (const name of shown) {
    const example = await exampleOf(id, ids, name, allowed.filter((other) => other !== name).map(inWords))
    if (example !== undefined) return exampleAsMarkdown(example)
  }
  throw new Error(`nothing of ${shown.join(', ')} makes an example of ${id}`)
}

async function exampleOf(
  id: string,
  ids: readonly string[],
  name: string,
  allows: readonly string[],
): Promise<RuleExample | undefined> {
  if (isDefectName(name)) return exampleOfServer(ids, name, allows)
  return (
    (await exampleOfModel(id)) ??
    (await exampleOfDocument(ids, name, allows)) ??
    (await exampleOfDictionary(ids, name, allows)) ??
    (await exampleOfCoreCase(ids, name, allows))
  )
}

const inWords = (name: string): string => (isDefectName(name) ? defects[name].description : name)
