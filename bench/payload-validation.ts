import assert from 'node:assert/strict'
import Ajv2020 from 'ajv/dist/2020'
import type { JsonObject } from '../support/odata/json-value'
import { FaultSummary } from '../support/payload/fault-summary'
import { type RecordValidator, recordValidatorFor } from '../support/payload/record-validator'
import { ADVERTISED } from '../support/payload/schema/json-schema'
import { payloadSchema, schemaOfResource } from '../support/payload/schema/payload-schema'
import { SchemaJudge } from '../support/payload/schema/schema-judge'
import { median, spread } from './measure'
import { payloadPages } from './payload-pages'

/**
 * Times how payloads are judged, as ratios on the same pages in one process: to Ajv, which knows standard keywords only
 * and so does less, and to parsing the pages, which nobody can do without.
 *
 * `node -r ts-node/register bench/payload-validation.ts [-- ROUNDS]`
 */
const rounds = Number(process.argv[2] ?? 5)

type Page = { readonly value: readonly JsonObject[] }

const { payload, right, faulty } = payloadPages()
const parsed = (texts: readonly string[]): readonly Page[] => texts.map((text) => JSON.parse(text))
const [rightPages, faultyPages] = [parsed(right), parsed(faulty)]

const walk = recordValidatorFor(payload, 'Property')
const reference = new SchemaJudge(payload).validatorFor('Property')
const ajv = new Ajv2020({ allErrors: true, strictTypes: false, keywords: [ADVERTISED] })
const standard = ajv.compile({ ...payloadSchema(payload), $ref: schemaOfResource('Property') })

const seconds = (work: () => void): number => {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}
const summarise = (validate: RecordValidator, pages: readonly Page[]): FaultSummary => {
  const summary = new FaultSummary()
  for (const record of pages.flatMap(({ value }) => value)) {
    for (const fault of validate(record)) summary.add(fault, String(record['ListingKey']))
  }
  return summary
}
const all = (validate: (record: JsonObject) => unknown, pages: readonly Page[]) => () => {
  for (const { value } of pages) for (const record of value) validate(record)
}

const faults = summarise(walk, faultyPages)
assert.equal(summarise(walk, rightPages).count, 0)
assert.deepEqual(
  summarise(reference, faultyPages.slice(0, 1)).entries(),
  summarise(walk, faultyPages.slice(0, 1)).entries(),
)

const turn = () => ({
  parse: seconds(() => parsed(right)),
  standard: seconds(all(standard, rightPages)),
  reference: seconds(all(reference, rightPages)),
  walk: seconds(all(walk, rightPages)),
  summary: seconds(() => summarise(walk, rightPages)),
  parseFaulty: seconds(() => parsed(faulty)),
  summaryFaulty: seconds(() => summarise(walk, faultyPages)),
})
turn()
const turns = Array.from({ length: rounds }, turn)
const records = rightPages.reduce((sum, { value }) => sum + value.length, 0)
const values = Object.keys(rightPages[0]?.value[0] ?? {}).length
const perSecond = (name: keyof ReturnType<typeof turn>): string =>
  spread(turns.map((times) => records / times[name] / 1000))
const told = (isMet: boolean): string => (isMet ? 'met' : 'missed')

const toAjv = turns.map((times) => times.standard / times.walk)
const toParse = turns.map((times) => times.summary / times.parse)
const faultyToParse = turns.map((times) => times.summaryFaulty / times.parseFaulty)
console.log(`${records} Property records with ${values} values and 5 Media, ${right.join('').length} characters`)
console.log(`walk: ${perSecond('walk')} thousand records a second`)
console.log(`JSON Schema with the exact rules: ${perSecond('reference')} thousand records a second`)
console.log(
  `  walk to Ajv with standard keywords: ${spread(toAjv)}, at least 8 is the goal: ${told(median(toAjv) >= 8)}`,
)
console.log(
  `  walk and summary to JSON.parse: ${spread(toParse)}, at most 1 is the goal: ${told(median(toParse) <= 1)}`,
)
console.log(`  the same where they find ${faults.count} faults: ${spread(faultyToParse)}`)
