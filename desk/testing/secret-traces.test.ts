import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { newFolder } from './archives'
import { secretsBelow } from './secret-traces'

const SECRET = 'wrong&token/with+letters'

test('secrets are found in files, in what is compressed, and in what a killed process left half compressed', (t) => {
  const folder = newFolder(t)
  const content = Buffer.concat([Buffer.from(SECRET), randomBytes(100_000)])
  const files = {
    plain: content,
    'whole.gz': gzipSync(content),
    'half.gz': gzipSync(content).subarray(0, 50_000),
    'empty.gz': gzipSync(content).subarray(0, 2),
    'other.gz': gzipSync(randomBytes(1_000)),
  }
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  assert.deepEqual(
    secretsBelow(folder, [SECRET]).toSorted(),
    ['half.gz', 'plain', 'whole.gz'].map((name) => join(folder, name)),
  )
})
