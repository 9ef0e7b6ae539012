import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = 'features/web-api-core'

const cells = (line: string): string[] =>
  line
    .trim()
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

const isRow = (line: string): boolean => line.trim().startsWith('|')

/** For tests: the condition of every request of the features, with the Examples of its outline put in. */
const featureFilters: readonly string[] = [
  ...new Set(
    readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.feature'))
      .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split(/^ *Scenario/m))
      .flatMap(filtersOfScenario),
  ),
]

function filtersOfScenario(scenario: string): readonly string[] {
  const [steps = '', ...examples] = scenario.split(/^ *Examples:/m)
  const filter = steps
    .split('\n')
    .filter(isRow)
    .map(cells)
    .find(([name]) => name === '$filter')?.[1]
  if (filter === undefined || examples.length === 0) return filter === undefined ? [] : [filter]
  return examples.flatMap((text) => {
    const [header = [], ...rows] = text.split('\n').filter(isRow).map(cells)
    return rows.map((row) => header.reduce((all, name, index) => all.replaceAll(`<${name}>`, row[index] ?? ''), filter))
  })
}

/** For tests: those that are made of Parameters that begin with one of these words, and of no others. */
export const filtersOf = (...words: readonly string[]): readonly string[] =>
  featureFilters.filter((filter) => {
    const names = filter.match(/\b[A-Z]\w+/g) ?? []
    return names.length > 0 && names.every((name) => words.some((word) => name.startsWith(word)))
  })
