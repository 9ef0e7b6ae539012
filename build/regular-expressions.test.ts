import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../support/dictionary/project-root'

interface Expressions {
  readonly literals: readonly { readonly place: string; readonly text: string }[]
  readonly made: readonly string[]
}

const {
  regularExpressionsIn,
  provenExpressions,
}: {
  readonly regularExpressionsIn: (root: string) => Expressions
  readonly provenExpressions: () => readonly string[]
} = require('./regular-expressions')

test('every regular expression of what runs is proven to take a time that grows with the text and no faster', () => {
  const proven = new Set(provenExpressions())
  const { literals } = regularExpressionsIn(PROJECT_ROOT)
  assert.ok(literals.length > 250, String(literals.length))
  const unproven = literals.filter(({ text }) => !proven.has(text)).map(({ place, text }) => `${place}: ${text}`)
  assert.deepEqual(unproven, [], 'prove them by npm run prove, or write them without an expression')
})

test('no regular expression is listed as proven that nothing uses', () => {
  const used = new Set(regularExpressionsIn(PROJECT_ROOT).literals.map(({ text }) => text))
  assert.deepEqual(
    provenExpressions().filter((text) => !used.has(text)),
    [],
    'npm run prove lists those that are used',
  )
})

test('no regular expression is made of a text, which may come from a server or a file', () => {
  assert.deepEqual(regularExpressionsIn(PROJECT_ROOT).made, [])
})

test('expressions are found wherever they stand, and those that are made', () => {
  const root = mkdtempSync(join(tmpdir(), 'expressions-'))
  try {
    for (const folder of ['generator', 'step-definitions', 'support', 'build', 'support/browser'])
      mkdirSync(join(root, folder))
    for (const file of ['build/build.js', 'build/code-cache.js', 'build/stack-traces.js'])
      writeFileSync(join(root, file), '')
    writeFileSync(
      join(root, 'support', 'a.ts'),
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of the source.
      'const a = /(a+)+$/\nconst b = `${"x".replace(/b/g, "")}`\nnew RegExp(a)\nRegExp("c")\n// /d/\nconst e = 1 / 2 / 3',
    )
    writeFileSync(join(root, 'support', 'a.test.ts'), '/f/')
    assert.deepEqual(regularExpressionsIn(root), {
      literals: [
        { place: 'support/a.ts:1', text: '/(a+)+$/' },
        { place: 'support/a.ts:2', text: '/b/g' },
      ],
      made: ['support/a.ts:3', 'support/a.ts:4'],
    })
  } finally {
    rmSync(root, { recursive: true })
  }
})
