import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020'
import type { JsonObject } from '../support/odata/json-value'
import { recordValidatorFor } from '../support/payload/judge-records'
import { ADVERTISED } from '../support/payload/schema/json-schema'
import { payloadSchema, schemaOfResource } from '../support/payload/schema/payload-schema'
import { benchPayload } from './payload-pages'
import { propertySampling } from './property-sampling'

/**
 * One round of bench/payload-validation.ts, in a process of its own: texts that were parsed before are parsed several
 * times as fast, which no page of a server is. Prints seconds for each page as JSON.
 *
 * `node -r ts-node/register bench/payload-round.ts FOLDER`
 */
export interface PageTimes {
  readonly records: number
  readonly faults: number
  readonly parse: number
  /** Judging, telling repeated records apart and counting, as sampling does it. */
  readonly sample: number
  /** Judging alone, and Ajv with standard keywords only, which does less; 0 where that is not timed. */
  readonly walk: number
  readonly standard: number
}

const [folder = ''] = process.argv.slice(2)
const payload = benchPayload()
const sampled = propertySampling(payload)
const walk = recordValidatorFor(payload, 'Property')
const ajv = new Ajv2020({ allErrors: true, strictTypes: false, keywords: [ADVERTISED] })
const standard = ajv.compile({ ...payloadSchema(payload), $ref: schemaOfResource('Property') })

/** Ajv takes its time: these pages are enough to compare with it. */
const COMPARED = 3

function timesOf(path: string, isCompared: boolean): PageTimes {
  const text = readFileSync(path, 'utf8')
  let errors = 0
  let page: { readonly value: readonly JsonObject[] } = { value: [] }
  const parse = seconds(() => {
    page = JSON.parse(text)
  })
  const sample = seconds(() => {
    errors = sampled(page.value).error.count
  })
  const all = (validate: (record: JsonObject) => unknown) => () => {
    for (const record of page.value) validate(record)
  }
  return {
    records: page.value.length,
    faults: errors,
    parse,
    sample,
    walk: isCompared ? seconds(all(walk)) : 0,
    standard: isCompared ? seconds(all(standard)) : 0,
  }
}

function seconds(work: () => void): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

const paths = readdirSync(folder)
  .toSorted()
  .map((name) => join(folder, name))
console.log(JSON.stringify(paths.map((path, index) => timesOf(path, index <= COMPARED))))
