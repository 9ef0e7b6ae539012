import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { PROJECT_ROOT } from '../dictionary/project-root'
import { jsonPieces, writeInPieces } from './write-in-pieces'

function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'pieces-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

test('pieces are what JSON.stringify makes of the whole', () => {
  const lists = fc.array(fc.jsonValue(), { maxLength: 250 })
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), lists, fc.constant(undefined))), (content) => {
      assert.equal([...jsonPieces(content)].join(''), JSON.stringify(content, undefined, 2))
    }),
  )
})

test('a member may be any iterable', () => {
  const numbers = function* () {
    for (let number = 0; number < 1000; number++) yield { number }
  }
  const written = [...jsonPieces({ before: 1, numbers: numbers(), none: new Set() })]
  assert.ok(written.length > 10)
  assert.equal(written.join(''), JSON.stringify({ before: 1, numbers: [...numbers()], none: [] }, undefined, 2))
})

test('a file is written as a whole', async (t) => {
  const folder = temporary(t)
  const pieces = Array.from({ length: 300 }, (_, place) => `${place}${'\u00e4'.repeat(5000)}`)
  await writeInPieces(join(folder, 'long.txt'), pieces)
  assert.equal(readFileSync(join(folder, 'long.txt'), 'utf8'), pieces.join(''))
})

test('processes that write the same file at once both succeed', async (t) => {
  const path = join(temporary(t), 'same.txt')
  const script = `require(${JSON.stringify(join(__dirname, 'write-in-pieces.ts'))})
    .writeInPieces(${JSON.stringify(path)}, Array.from({ length: 200 }, () => process.argv[1].repeat(5000)))`
  const texts = ['a', 'b', 'c']
  const codes = await Promise.all(
    texts.map(
      (text) =>
        new Promise((ended) =>
          spawn(process.execPath, ['-r', 'ts-node/register', '-e', script, text], { cwd: PROJECT_ROOT }).on(
            'close',
            ended,
          ),
        ),
    ),
  )
  assert.deepEqual(codes, [0, 0, 0])
  const written = readFileSync(path, 'utf8')
  assert.ok(texts.some((text) => written === text.repeat(1_000_000)))
})

test('what cannot be made leaves nothing', async (t) => {
  const folder = temporary(t)
  const failing = function* () {
    yield 'begun'
    throw new Error('no more')
  }
  await assert.rejects(writeInPieces(join(folder, 'file.txt'), failing()), /no more/)
  assert.deepEqual(readdirSync(folder), [])
})
