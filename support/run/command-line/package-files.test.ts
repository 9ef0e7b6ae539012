import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, win32 } from 'node:path'
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

for (const [folder, expected] of [
  ['C:\\Users\\Zoë Müller\\copy (2)', 'C:/Users/Zoë Müller/copy [(]2[)]/*.feature'],
  ['\\\\server\\share\\鍵', '//server/share/鍵/*.feature'],
] as const) {
  test(`a folder of Windows has slashes in globs: ${folder}`, () => {
    assert.equal(globInPackage('*.feature', folder, win32.sep), expected)
  })
}
