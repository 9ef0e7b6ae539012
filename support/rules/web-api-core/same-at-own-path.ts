import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import type { JsonObject } from '../../odata/json-value'
import { RequestError } from '../../odata/request-error'
import { type AskCore, type CoreExchange, recordsOf } from '../core-request'
import type { CoreTarget } from '../core-target'
import { findingsFor, type Offence } from '../judgement'
import { afterFailedCoreRequest, coreAbout, coreSubject, evidenceOf, unjudged } from './judging/core-about'
import { recordPath } from './judging/core-key'
import {
  expandedKey,
  expandedName,
  expandedNavigation,
  expandedRecords,
  nothingExpanded,
} from './judging/expanded-navigation'
import { type Difference, differenceAtOwnPath, type ExpandedProperty } from './same-at-own-path-comparison'

const MOST_ASKED = 5
const RULE = 'core-expansion-at-own-path'

/**
 * What `$expand` brings is found at the path of the navigation property too (Web API Core 2.1.0, $expand; OData URL
 * Conventions 4.01, 4.3). Five records are asked about, those that lead to others before those that do not.
 */
export async function judgeSameAtOwnPath(target: CoreTarget, exchange: CoreExchange, ask: AskCore): Promise<Finding[]> {
  const name = expandedName(exchange)
  const requirement = `have the same ${name} at its own path`
  const about = coreAbout(RULE, exchange, requirement)
  const navigation = expandedNavigation(about, target, exchange)
  if ('outcome' in navigation) return [navigation]
  const { isCollection, qualifiedName } = navigation.type
  const key = expandedKey(target.model, navigation)
  if (key.length === 0) {
    const reason = `the metadata declare no key of ${qualifiedName}, so that nobody can tell its records apart`
    return [unjudged(about, exchange, reason, 'declare a key, or name another navigation property by ExpandField')]
  }
  if (!recordsOf(exchange).some((record) => leadsOn(record, name))) return [nothingExpanded(about, exchange)]
  const chosen = recordsToAsk(target, exchange, name)
  if (!chosen.some(({ record }) => leadsOn(record, name))) {
    const reason = `no record that has any ${name} has a ${target.keyField} to be asked for by`
    return [unjudged(about, exchange, reason, `answer every record with its ${target.keyField}`)]
  }
  try {
    const compared = await compare(exchange, { name, isCollection, key }, chosen, ask)
    const [minor, major] = [compared.filter(({ isMinor }) => isMinor), compared.filter(({ isMinor }) => !isMinor)]
    const judged = `the same for ${counted(chosen.length, 'record')}`
    const advised = coreAbout(RULE, exchange, requirement, 'SHOULD')
    return [
      ...findingsFor(about, judged, major.map(offence)),
      ...(minor.length === 0 ? [] : findingsFor(advised, judged, minor.map(offence))),
    ]
  } catch (error) {
    if (error instanceof RequestError) return [afterFailedCoreRequest(about, error)]
    throw error
  }
}

/** A record of the answer, and its path. */
interface RecordToAsk {
  readonly record: JsonObject
  readonly path: string
}

/** Those that lead to others come first. */
function recordsToAsk(target: CoreTarget, exchange: CoreExchange, name: string): readonly RecordToAsk[] {
  const withPath = recordsOf(exchange).flatMap((record) => {
    const path = recordPath(target, record)
    return path === undefined ? [] : { record, path }
  })
  const leads = ({ record }: RecordToAsk) => leadsOn(record, name)
  return [...withPath.filter(leads), ...withPath.filter((each) => !leads(each))].slice(0, MOST_ASKED)
}

const leadsOn = (record: JsonObject, name: string): boolean => expandedRecords(record[name]).length > 0

type ComparedRecord = Difference & Pick<Offence, 'subject' | 'evidence'>

async function compare(
  { request }: CoreExchange,
  property: ExpandedProperty,
  records: readonly RecordToAsk[],
  ask: AskCore,
): Promise<ComparedRecord[]> {
  const compared: ComparedRecord[] = []
  for (const { record, path } of records) {
    const own = await ask({ id: request.id, path: [path, property.name], options: {}, parameters: request.parameters })
    const difference = differenceAtOwnPath(property, record, own)
    if (difference === undefined) continue
    const subject = coreSubject(request.id, `${path}/${property.name}`)
    compared.push({ ...difference, subject, evidence: evidenceOf(own) })
  }
  return compared
}

const offence = ({ isMinor: _, ...rest }: ComparedRecord): Offence => rest
