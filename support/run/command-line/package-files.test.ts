import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { globSync } from 'glob'
import { globInPackage } from './package-files'

for (const folder of ['plain', 'two words', 'copy (2)', '[a]', '{a}', 'a*?', 'ümlaut', '!(x)']) {
  test(`files of a package in the folder ${folder} are found`, () => {
    const above = realpathSync(mkdtempSync(join(tmpdir(), 'package-')))
    const root = join(above, folder)
    mkdirSync(root)
    writeFileSync(join(root, 'a.feature'), '')
    // As Cucumber expands the paths of a profile.
    const settings = { absolute: true, windowsPathsNoEscape: true, cwd: above }
    assert.deepEqual(globSync(globInPackage('*.feature', root), settings), [join(root, 'a.feature')])
    rmSync(above, { recursive: true })
  })
}
