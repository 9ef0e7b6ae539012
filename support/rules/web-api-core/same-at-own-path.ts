import type { Finding } from '../../dictionary/finding'
import { counted, firstFew } from '../../dictionary/wording'
import type { JsonObject } from '../../odata/json-value'
import { catchRequestError } from '../../odata/request-error'
import { type AskCore, type CoreExchange, recordsOf } from '../core-request'
import type { CoreTarget } from '../core-target'
import { findingsFor, type Offence } from '../judgement'
import { type AboutSubject, atLevel, defineRule } from '../rule'
import {
  afterFailedCoreRequest,
  comparedEvidence,
  coreSubject,
  requestSubject,
  unjudged,
} from './judging/core-findings'
import { recordPath } from './judging/core-key'
import {
  expandedKey,
  expandedName,
  expandedNavigation,
  expandedRecords,
  keyText,
  nothingExpanded,
} from './judging/expanded-navigation'
import { readPage } from './judging/linked-pages'

const MOST_ASKED = 5

/**
 * Judges if the path of the navigation property leads to the same records as `$expand` (Web API Core 2.1.0, $expand; OData
 * URL Conventions 4.01, 4.3). It asks about five records, first about those whose expansion has records.
 */
export const sameAtOwnPath = defineRule({
  id: 'core-expansion-at-own-path',
  level: 'MUST',
  requirement: (name: string) => `have the same ${name} at its own path`,
  label: 'Expansions whose records are others at their own path',
  source: 'Web API Core 2.1.0, $expand; OData URL Conventions 4.01, 4.3',
  sentences: ['ExpandField of every record MUST be the same at its own path'],
  brokenBy: ['core-expand-by-key'],
  allows: ['property-shortened-expansions'],
  judge,
})

async function judge(
  aboutSubject: AboutSubject<[name: string]>,
  target: CoreTarget,
  exchange: CoreExchange,
  ask: AskCore,
): Promise<Finding[]> {
  const name = expandedName(exchange)
  const about = aboutSubject(requestSubject(exchange), name)
  const navigation = expandedNavigation(about, target, exchange)
  if (navigation.kind === 'nothing') return [navigation.finding]
  const { isCollection, qualifiedName } = navigation.type
  const key = expandedKey(target.model, navigation)
  if (key.length === 0) {
    const reason = `the metadata declare no key of ${qualifiedName}, so that its records cannot be told apart`
    return [unjudged(about, exchange, reason, 'declare a key, or name another navigation property by ExpandField')]
  }
  if (!recordsOf(exchange).some((record) => leadsOn(record, name))) return [nothingExpanded(about, exchange)]
  const chosen = recordsToAsk(target, exchange, name)
  if (!chosen.some(({ record }) => leadsOn(record, name))) {
    const reason = `no record that has any ${name} has a ${target.keyField} to be asked for by`
    return [unjudged(about, exchange, reason, `answer every record with its ${target.keyField}`)]
  }
  return catchRequestError(
    async () => {
      const compared = await compare(exchange, { name, isCollection, key }, chosen, ask)
      const [minor, major] = [compared.filter(({ isMinor }) => isMinor), compared.filter(({ isMinor }) => !isMinor)]
      const judged = `the same for ${counted(chosen.length, 'record')}`
      const advised = atLevel(about, 'SHOULD')
      return [
        ...findingsFor(about, judged, major.map(offence)),
        ...(minor.length === 0 ? [] : findingsFor(advised, judged, minor.map(offence))),
      ]
    },
    (error) => [afterFailedCoreRequest(about, error)],
  )
}

/** A record of the answer, and its path. */
interface RecordToAsk {
  readonly record: JsonObject
  readonly path: string
}

/** Chooses records to ask about: those that lead to others come first. */
function recordsToAsk(target: CoreTarget, exchange: CoreExchange, name: string): readonly RecordToAsk[] {
  const withPath = recordsOf(exchange).flatMap((record) => {
    const path = recordPath(target, record)
    return path === undefined ? [] : { record, path }
  })
  const leads = ({ record }: RecordToAsk) => leadsOn(record, name)
  return [...withPath.filter(leads), ...withPath.filter((each) => !leads(each))].slice(0, MOST_ASKED)
}

const leadsOn = (record: JsonObject, name: string): boolean => expandedRecords(record[name]).length > 0

type ComparedRecord = Difference & Pick<Offence, 'subject' | 'evidence' | 'request' | 'comparedWith'>

async function compare(
  exchange: CoreExchange,
  property: ExpandedProperty,
  records: readonly RecordToAsk[],
  ask: AskCore,
): Promise<ComparedRecord[]> {
  const { request } = exchange
  const compared: ComparedRecord[] = []
  for (const { record, path } of records) {
    const own = await ask({ id: request.id, path: [path, property.name], options: {}, parameters: request.parameters })
    const difference = differenceAtOwnPath(property, record, own)
    if (difference === undefined) continue
    const subject = coreSubject(request.id, `${path}/${property.name}`)
    compared.push({ ...difference, subject, ...comparedEvidence(own, exchange) })
  }
  return compared
}

const offence = ({ isMinor: _, ...rest }: ComparedRecord): Offence => rest

const LISTED = 5

/** A navigation property, and what its records are told apart by. */
interface ExpandedProperty {
  readonly name: string
  readonly isCollection: boolean
  /** Names of Fields. */
  readonly key: readonly string[]
}

/** A difference between an expansion and the answer at the path of its navigation property. */
interface Difference extends Required<Pick<Offence, 'expected' | 'found' | 'advice'>> {
  /** True when clients can live with it. */
  readonly isMinor?: boolean
}

/**
 * Compares keys, whatever their order.
 *
 * @param record with the expansion
 * @param own what the path of the navigation property was answered with
 */
const differenceAtOwnPath = (
  property: ExpandedProperty,
  record: JsonObject,
  own: CoreExchange,
): Difference | undefined => (property.isCollection ? ofLists(property, record, own) : ofSingles(property, record, own))

function ofLists({ name, key }: ExpandedProperty, record: JsonObject, own: CoreExchange): Difference | undefined {
  const page = readPage(own)
  if (page.kind === 'no page') {
    return { expected: 'the status 200 and a list of records', found: page.found, advice: SAME }
  }
  const expanded = expandedKeys(expandedRecords(record[name]), key)
  const found = expandedKeys(page.records, key)
  // Records that a list lacks are not a difference where it goes on by a nextLink.
  const lost = page.nextLink === undefined ? without(expanded, found) : []
  const added = goesOn(record, name) ? [] : without(found, expanded)
  if (lost.length === 0 && added.length === 0) return undefined
  return {
    expected: `the ${key.join(', ')} ${listed([...expanded])}`,
    found: [
      ...(lost.length > 0 ? [`without ${listed(lost)}`] : []),
      ...(added.length > 0 ? [`with ${listed(added)}`] : []),
    ].join(' and '),
    advice: SAME,
  }
}

function ofSingles({ name, key }: ExpandedProperty, record: JsonObject, own: CoreExchange): Difference | undefined {
  const { status } = own.answer
  const [expanded] = expandedRecords(record[name])
  if (expanded === undefined) return ofNull(status)
  const wanted = keyText(expanded, key) ?? NO_KEY
  const expected = `the status 200 and the ${key.join(', ')} ${wanted}`
  if (status !== 200) return { expected, found: `the status ${status}`, advice: SAME }
  if (own.body.kind === 'problem') return { expected, found: own.body.problem, advice: SAME }
  const found = keyText(own.body.object, key) ?? NO_KEY
  return found === wanted && found !== NO_KEY ? undefined : { expected, found, advice: SAME }
}

/** Expects no content where a single-valued property leads to nothing (OData Protocol 4.01, 11.2.7). */
function ofNull(status: number): Difference | undefined {
  if (status === 204) return undefined
  const difference = {
    expected: 'the status 204, for null was expanded',
    found: `the status ${status}`,
    advice: NO_CONTENT,
  }
  return status === 404 ? { ...difference, isMinor: true } : difference
}

const SAME = 'answer the path of the navigation property with the records that $expand brings'
const NO_CONTENT = 'answer the path of a navigation property that leads to nothing with 204 No Content'
const NO_KEY = 'no key'

const goesOn = (record: JsonObject, name: string): boolean =>
  [`${name}@odata.nextLink`, `${name}@nextLink`].some((link) => typeof record[link] === 'string')

const expandedKeys = (records: readonly JsonObject[], key: readonly string[]): ReadonlySet<string> =>
  new Set(records.map((record) => keyText(record, key) ?? NO_KEY))

const without = (some: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...some].filter((key) => !others.has(key))

const listed = (keys: readonly string[]): string => firstFew(keys, LISTED) || 'of no record'
