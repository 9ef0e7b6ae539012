import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judgeFigure, roundsOf, spread } from './measure'
import { payloadPages } from './payload-pages'
import type { PageTimes } from './payload-round'

/**
 * Times what sampling does with pages, as ratios on the same pages: to parsing them, which nobody can do without, and to
 * Ajv with standard keywords only, which does less.
 *
 * `node -r ts-node/register bench/payload-validation.ts [ROUNDS [--only-limits]]`
 */
const { rounds, onlyLimits } = roundsOf(process.argv.slice(2))
const PAGES = onlyLimits ? 4 : 10

const folder = mkdtempSync(join(tmpdir(), 'dd-acceptance-bench-'))
const { right, faulty } = payloadPages(PAGES)
for (const [index, text] of right.entries()) writeFileSync(join(folder, `${index}.json`), text)
writeFileSync(join(folder, 'faulty.json'), faulty)

interface Round {
  readonly right: readonly PageTimes[]
  readonly faulty: PageTimes
}

function round(): Round {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-r', 'ts-node/register', join(__dirname, 'payload-round.ts'), folder],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`a round ended with exit code ${status}\n${stderr}`)
  // The first page warms up.
  const [, ...pages]: PageTimes[] = JSON.parse(stdout)
  const spoilt = pages.pop()
  assert.ok(spoilt)
  return { right: pages, faulty: spoilt }
}

const turns = Array.from({ length: rounds }, round)
rmSync(folder, { recursive: true })
for (const { right: pages } of turns) assert.equal(total(pages, 'faults'), 0)

function total(pages: readonly PageTimes[], what: keyof PageTimes): number {
  return pages.reduce((sum, page) => sum + page[what], 0)
}

const compared = (pages: readonly PageTimes[]): PageTimes[] => pages.filter(({ standard }) => standard > 0)
const perSecond = (what: 'parse' | 'sample'): string =>
  spread(turns.map(({ right: pages }) => total(pages, 'records') / total(pages, what) / 1000))
const judged = spread(
  turns.map(({ right: pages }) => total(compared(pages), 'records') / total(compared(pages), 'walk') / 1000),
)
const toParse = turns.map(({ right: pages }) => total(pages, 'sample') / total(pages, 'parse'))
const toAjv = turns.map(({ right: pages }) => total(compared(pages), 'walk') / total(compared(pages), 'standard'))
const faultyToParse = turns.map(({ faulty: page }) => page.sample / page.parse)

console.log(`${right.length} pages of 1000 Property records with 5 Media, ${right.join('').length} characters`)
console.log(`JSON.parse: ${perSecond('parse')} thousand records a second`)
console.log(`judging: ${judged} thousand records a second`)
console.log(`judging, telling apart and counting: ${perSecond('sample')} thousand records a second`)
judgeFigure('judging, telling apart and counting a page to parsing it', toParse)
console.log(`  the same on a page with ${turns[0]?.faulty.faults} faults: ${spread(faultyToParse)}`)
judgeFigure('judging a page to Ajv with standard keywords', toAjv)
