import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import type { JsonObject } from '../../odata/json-value'
import type { Complaint, ValidatorOptions } from '../../payload/value-complaint'
import { type CoreExchange, type CoreRequest, recordsOf } from '../core-request'
import type { CoreTarget } from '../core-target'
import { findingsFor, type Offence } from '../judgement'
import { type AboutSubject, defineRule } from '../rule'
import { evidenceOf, requestSubject, unjudged } from './judging/core-findings'
import { recordSubject } from './judging/core-key'
import { selectedFields } from './judging/field-fill'
import { shownFields } from './judging/shown-value'
import { isIeee754Compatible, typeCheck } from './judging/type-check'

type Fault = Pick<Offence, 'expected' | 'found' | 'advice'>

/**
 * `$select` brings the Fields that were selected and no others, but for annotations and the key (Web API Core, 2.5.4;
 * OData Protocol 4.01, 11.2.5.1), with values of their declared types (Web API Core, 2.4). A navigation property that is
 * selected adds its link, which short answers leave out; what it leads to may stand there (OData URL Conventions 4.01, 5.1.4).
 */
export const selectedFieldsOnly = defineRule({
  id: 'core-selected-fields',
  level: 'MUST',
  requirement: 'be answered with the selected Fields and no others',
  label: 'Answers with other Fields than $select asked for',
  source: 'Web API Core 2.0.0, 2.4 and 2.5.4; OData Protocol 4.01, 11.2.5.1',
  sentences: ['every record MUST have the selected Fields and no others'],
  brokenBy: ['core-select', 'core-unrequested-fields', 'core-timestamp-without-offset', 'core-date-as-timestamp'],
  allows: ['annotated-records', 'odata-4-01', 'a navigation property that is selected and expanded'],
  judge,
})

/** @throws Error when the request has no `$select`: a feature that asks for nothing must not pass */
function judge(aboutSubject: AboutSubject, target: CoreTarget, exchange: CoreExchange): Finding[] {
  const { request } = exchange
  const about = aboutSubject(requestSubject(exchange))
  const selected = selectedFields(request)
  if (selected.length === 0) throw new Error(`the request ${request.id} has no $select`)
  const navigation = navigationNames(target)
  const unknown = selected.filter((name) => !target.properties.has(name) && !navigation.has(name))
  if (unknown.length > 0) {
    const reason = `the metadata of ${target.resource} have no ${unknown.join(' and no ')}`
    return [unjudged(about, exchange, reason, 'name Fields in the RESOScript that the metadata have')]
  }
  const records = recordsOf(exchange)
  if (records.length === 0) return [unjudged(about, exchange, 'no record', 'ask for records')]
  const faultsOf = recordFaults(target, exchange, selected)
  const offences = records.flatMap((record, index) =>
    faultsOf(record).map((fault) => ({
      subject: recordSubject(target, exchange, record, index),
      ...evidenceOf(exchange),
      ...fault,
    })),
  )
  return findingsFor(about, counted(records.length, 'record'), offences)
}

function navigationNames({ model, resource }: CoreTarget): ReadonlySet<string> {
  const type = model.resource(resource)
  return new Set(type === undefined ? [] : model.navigationProperties(type).map(({ name }) => name))
}

function recordFaults(target: CoreTarget, exchange: CoreExchange, selected: readonly string[]) {
  const allowed = new Set([...selected, target.keyField])
  const mayLackNulls = omitsNulls(exchange.request)
  const spelling = { isIeee754Compatible: isIeee754Compatible(exchange) }
  const checks = selected
    .filter((name) => target.properties.has(name))
    .map((name) => fieldFaults(target, name, mayLackNulls, spelling))
  return (record: JsonObject): Fault[] => [
    ...checks.flatMap((check) => check(record)),
    ...Object.keys(record)
      .filter((name) => !name.includes('@') && !allowed.has(name))
      .map((name) => notSelected(name, selected)),
  ]
}

function fieldFaults(
  { model, properties }: CoreTarget,
  name: string,
  mayLackNulls: boolean,
  spelling: ValidatorOptions,
) {
  const property = properties.get(name)
  const check = property && typeCheck(model, property, spelling)
  return (record: JsonObject): Fault[] => {
    const value = record[name]
    if (value === undefined) return mayLackNulls ? [] : [absent(name)]
    const complaint = value === null ? undefined : check?.(value)
    return complaint === undefined ? [] : [wrongValue(record, name, complaint)]
  }
}

/** Records may then leave Fields without a value out (OData Protocol 4.01, 8.2.8.6). */
const omitsNulls = ({ headers = {} }: CoreRequest): boolean =>
  Object.entries(headers).some(([name, value]) => name.toLowerCase() === 'prefer' && /omit-values=nulls/.test(value))

const absent = (name: string): Fault => ({
  expected: `a value of ${name}, or null`,
  found: `${name} is absent`,
  advice: 'give every record all Fields that $select names',
})

const notSelected = (name: string, selected: readonly string[]): Fault => ({
  expected: `nothing but ${selected.join(', ')}`,
  found: `${name}, which was not selected`,
  advice: 'leave out of records what $select does not name',
})

const wrongValue = (record: JsonObject, name: string, { expected }: Complaint): Fault => ({
  expected: `${name} to be ${expected}`,
  found: shownFields(record, [name]),
  advice: 'write values as OData has them for the declared type, or declare the type that is sent',
})
