import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import type { DataDictionary } from '../../support/dictionary/data-dictionary'
import { PROJECT_ROOT } from '../../support/dictionary/project-root'
import { factsWorkbook } from '../distill/facts-workbook'
import { compare } from '../emit/compare'
import { readDictionary } from '../model/read-dictionary'
import { renderFiles } from '../render/render-files'
import { resourceFeatures } from '../render/resource-features'

/** The official workbooks are RESO's and no part of this repository. */
const OFFICIAL = resolve(PROJECT_ROOT, '../shared/reference')
const skip = existsSync(OFFICIAL) ? false : `the official workbooks are not in ${OFFICIAL}`

const want: Readonly<Record<string, object>> = {
  'RESODataDictionary-1.7-legacy-layout.xlsx': { resources: 26, scenarios: 1406, lookupRows: 5406, warnings: 52 },
  'RESODataDictionary-1.7.xlsx': { resources: 26, scenarios: 1333, lookupRows: 6004, warnings: 4 },
  'RESODataDictionary-2.0.xlsx': { resources: 41, scenarios: 1745, lookupRows: 9514, warnings: 6 },
  'RESODataDictionary-2.1.xlsx': { resources: 44, scenarios: 2167, lookupRows: 12073, warnings: 6 },
  'RESODataDictionary-1.7.facts.xlsx': { resources: 26, scenarios: 1333, lookupRows: 6004, warnings: 4 },
  'RESODataDictionary-2.0.facts.xlsx': { resources: 41, scenarios: 1745, lookupRows: 9514, warnings: 5 },
  'RESODataDictionary-2.1.facts.xlsx': { resources: 44, scenarios: 2167, lookupRows: 12073, warnings: 6 },
}

for (const name of Object.keys(want)) {
  const isFacts = name.endsWith('.facts.xlsx')
  test(`${name} generates without stopping`, { skip: isFacts ? false : skip }, async () => {
    const path = join(isFacts ? join(PROJECT_ROOT, 'reference') : OFFICIAL, name)
    const { dictionary, rows, problems } = await readDictionary(path, readFileSync(path), undefined)
    assert.deepEqual(problems.faults, [])
    assert.ok(dictionary)
    assert.deepEqual({ ...figuresOf(dictionary), warnings: problems.warnings.length }, want[name])
    if (rows.layout === 'legacy') return
    if (!isFacts) {
      const committed = readFileSync(
        join(PROJECT_ROOT, `reference/RESODataDictionary-${dictionary.version}.facts.xlsx`),
      )
      assert.ok(factsWorkbook(rows, dictionary.version, dictionary.source).equals(committed), 'distils to other facts')
    }
    assert.deepEqual(await compare(renderFiles(dictionary), join(PROJECT_ROOT, 'features')), {
      changed: [],
      missing: [],
      orphaned: [],
    })
  })
}

function figuresOf(dictionary: DataDictionary) {
  const scenarios = resourceFeatures(dictionary).flatMap((view) => view.scenarios)
  const tables = scenarios.flatMap(({ steps }) => steps.map(({ rows }) => rows.filter((row) => row.length === 2)))
  return {
    resources: dictionary.resources.length,
    scenarios: scenarios.length,
    lookupRows: tables.reduce((sum, rows) => sum + Math.max(0, rows.length - 1), 0),
  }
}

test('no official workbook lies in reference/', { skip }, () => {
  const official = new Set(readdirSync(OFFICIAL))
  assert.deepEqual(
    readdirSync(join(PROJECT_ROOT, 'reference')).filter((name) => official.has(name)),
    [],
  )
})
