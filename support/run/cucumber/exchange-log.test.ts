import assert from 'node:assert/strict'
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { exchangeOf } from '../../odata/testing/exchange-of'
import { ExchangeLog } from './exchange-log'
import { samplingFile } from './worker-file'

/** A reports folder of its own, and the URLs that are kept in it. */
function folderOf(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'exchange-log-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'exchanges.ndjson')
  const lines = () => readFileSync(path, 'utf8').split('\n').slice(0, -1)
  const urls = () => lines().map((line) => new URL(JSON.parse(line).url).pathname)
  /** A run that asks for these paths. */
  const run = (...paths: readonly string[]) => {
    const log = new ExchangeLog(folder)
    for (const one of paths) log.add(exchangeOf(`https://example.org${one}`))
    return log
  }
  return { folder, path, urls, run, interrupt: () => writeFileSync(samplingFile(folder), 'sampled') }
}

test('a run replaces the exchanges of one that came to its end', (t) => {
  const { run, urls, path } = folderOf(t)
  run('/1', '/2')
  assert.deepEqual(urls(), ['/1', '/2'])
  run('/3')
  assert.deepEqual(urls(), ['/3'])
  run()
  assert.ok(!existsSync(path))
})

test('a run that takes up what an interrupted one has sampled adds to its exchanges', (t) => {
  const { run, urls, interrupt } = folderOf(t)
  run('/1', '/2')
  interrupt()
  run('/3')
  run('/4')
  assert.deepEqual(urls(), ['/1', '/2', '/3', '/4'])
})

test('a run that samples anew drops them, and keeps its own', (t) => {
  const { run, urls, interrupt, folder } = folderOf(t)
  run('/1', '/2')
  interrupt()
  const log = run('/3')
  log.dropEarlier()
  log.add(exchangeOf('https://example.org/4'))
  log.dropEarlier()
  assert.deepEqual(urls(), ['/3', '/4'])
  assert.deepEqual(readdirSync(folder).toSorted(), ['exchanges.ndjson', 'sampling.bin'])
})

test('the part of a line that a killed run left is cut off', (t) => {
  const { run, urls, interrupt, path } = folderOf(t)
  run('/1')
  interrupt()
  appendFileSync(path, '{"method":"GET","url":"https://exa')
  run('/2')
  assert.deepEqual(urls(), ['/1', '/2'])
})
