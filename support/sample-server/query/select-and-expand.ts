import { splitList } from '../../odata/filter-and-order'
import { badRequest } from '../odata-error'
import {
  expansionOptions,
  type OptionsOfPlace,
  type QueryOptions,
  readOption,
  refuseOthers,
  wholeNumber,
} from '../query-options'
import type { ResourceShape } from '../records/resource-shape'
import type { SampleRecord, SampleValue } from '../records/sample-record'
import type { SampleRecords } from '../records/sample-records'

/** The options that choose what of a record is in an answer (OData URL Conventions 4.01, 5.1). */
export const ENTITY_OPTIONS: OptionsOfPlace = {
  offered: ['$select', '$expand'],
  notOffered: ['$compute', '$schemaversion'],
}

/** For one record that is expanded, and for a collection (OData URL Conventions 4.01, 5.1.3; Data Aggregation 4.0, 3). */
const EXPANDED_OPTIONS: OptionsOfPlace = { offered: ENTITY_OPTIONS.offered, notOffered: ['$compute', '$levels'] }
const EXPANDED_LIST_OPTIONS: OptionsOfPlace = {
  offered: [...EXPANDED_OPTIONS.offered, '$top'],
  notOffered: [...EXPANDED_OPTIONS.notOffered, '$filter', '$orderby', '$skip', '$count', '$search', '$apply'],
}

/** A record as a query asked for it: the selected Fields, and under navigation properties the expanded records. */
export interface ResultRecord {
  readonly [name: string]: SampleValue | readonly number[] | ResultRecord | readonly ResultRecord[]
}

/**
 * Compiles `$select` and `$expand`: Fields that are selected, then what is expanded, also without being selected
 * (OData Protocol 4.01, 11.2.5.2).
 *
 * @throws ODataError 400 for what is malformed or speaks of what the Resource does not have, 501 for options of `$expand`
 *   that are not supported
 */
export function compileShaping(
  records: SampleRecords,
  shape: ResourceShape,
  options: QueryOptions,
): (record: SampleRecord) => ResultRecord {
  const fields = readOption(options, '$select', (text) => selectedFields(text, shape))
  const expansions = readOption(options, '$expand', (text) =>
    splitList(text, ',').map((item) => compileExpansion(records, shape, item)),
  )
  return (record) => ({
    ...(fields === undefined ? record : Object.fromEntries(fields.map((name) => [name, record[name] ?? null]))),
    ...Object.fromEntries((expansions ?? []).map((expansion) => expansion(record))),
  })
}

/**
 * Returns the Fields that `$select` names, and the key, in the order of the Resource: a service may bring more than is selected
 * (OData Protocol 4.01, 11.2.5.1), and Web API Core, 2.5.4 expects the key. A navigation property may be named too: it adds no
 * Field, for navigation links belong to full metadata only (OData Protocol 4.01, 11.2.5.1; JSON Format 4.01, 3.1.2).
 */
function selectedFields(
  text: string,
  { name: resourceName, keyName, properties, navigation }: ResourceShape,
): readonly string[] {
  const names = new Set(splitList(text, ','))
  for (const name of names) {
    if (name === '*' || properties.has(name) || navigation.has(name)) continue
    throw badRequest(`${resourceName} has no Field ${name}; names are case-sensitive.`)
  }
  return [...properties.keys()].filter((name) => names.has('*') || names.has(name) || name === keyName)
}

type Expansion = (record: SampleRecord) => readonly [name: string, found: ResultRecord | readonly ResultRecord[] | null]

/** Compiles `Name` or `Name($select=A,B;$top=2;$expand=C)` (OData URL Conventions 4.01, 5.1.3). */
function compileExpansion(records: SampleRecords, shape: ResourceShape, item: string): Expansion {
  const [, name = '', inner] = /^([^()/\s]+)\s*(?:\((.*)\))?$/s.exec(item) ?? []
  const navigation = shape.navigation.get(name)
  const target = navigation && records.shape(navigation.target)
  if (target === undefined) throw badRequest(`${shape.name} has no navigation property ${item}.`)
  const options = inner === undefined ? {} : expansionOptions(inner)
  refuseOthers(options, navigation?.isCollection ? EXPANDED_LIST_OPTIONS : EXPANDED_OPTIONS)
  const top = wholeNumber(options, '$top')
  const shaped = compileShaping(records, target, options)
  return (record) => {
    const found = records.related(shape.name, record, name).slice(0, top).map(shaped)
    return [name, navigation?.isCollection ? found : (found[0] ?? null)]
  }
}
