import type { ErrorObject } from 'ajv/dist/2020'
import { isJsonObject, type JsonValue } from '../../odata/json-value'
import type { Fault } from '../fault'
import { declaredFieldOf, NO_NULL, NO_VALUE, noList, noObject, notAdvertised } from '../judge/complaints'
import type { Complaint } from '../value-complaint'
import { typeOfValue } from '../value-complaint'
import { ADVERTISED } from './json-schema'

/** A fault without the type that declares its Field, which a schema does not say. */
export type SchemaFault = Omit<Fault, 'declared'>

/** A complaint about a place of the record. */
interface Located {
  /** JSON pointer (RFC 6901). */
  readonly pointer: string
  /** The name of a Field at that place which is missing or not advertised. */
  readonly name?: string
  /** The names from the record at that place down to what is at fault. */
  readonly below?: readonly string[]
  readonly complaint: Complaint
}

/**
 * Translates errors of Ajv to faults, each once: what the keyword for exact rules reports, the standard keyword need
 * not report. Limits of numbers and patterns of texts are left to the exact rules altogether, since standard keywords
 * judge numbers that have lost digits.
 *
 * @param errors made with the option `verbose`
 * @param record as it was served
 */
export function faultsOfErrors(
  errors: readonly ErrorObject[],
  record: JsonValue,
  resource: string,
): readonly SchemaFault[] {
  const exact = errors.filter(({ keyword }) => keyword === ADVERTISED).map(exactComplaint)
  const told = new Set(exact.map(identity))
  const faults = [...exact]
  for (const located of errors.flatMap((error) =>
    standardComplaint(error, placeOf(record, error.instancePath).value),
  )) {
    if (told.has(identity(located))) continue
    told.add(identity(located))
    faults.push(located)
  }
  return faults.map(({ pointer, name, below = [], complaint: { rule, expected, found } }) => {
    const { path } = placeOf(record, pointer)
    return { rule, resource, path: name === undefined ? [...path, ...below] : [...path, name], expected, found }
  })
}

/** Tells faults apart. A name may be empty, which is not the same as no name. */
const identity = ({ pointer, name, below, complaint }: Located): string =>
  JSON.stringify([complaint.rule, pointer, name, below])

const exactComplaint = ({ instancePath, params }: ErrorObject): Located => ({
  ...placed(instancePath, params['inRecord']),
  complaint: { rule: params['rule'], expected: params['expected'], found: params['found'] },
})

const placed = (pointer: string, inRecord: readonly string[] | undefined): Pick<Located, 'pointer' | 'below'> =>
  inRecord === undefined ? { pointer } : { pointer: pointer.slice(0, pointer.lastIndexOf('/')), below: inRecord }

function standardComplaint(error: ErrorObject, value: JsonValue): readonly Located[] {
  const { keyword, instancePath: pointer, params } = error
  switch (keyword) {
    case 'additionalProperties': {
      const name = String(params['additionalProperty'])
      const expected = declaredFieldOf(String(error.parentSchema?.['title']))
      return [{ pointer, name, complaint: notAdvertised(expected, isJsonObject(value) ? value[name] : undefined) }]
    }
    case 'required':
      return [{ pointer, name: String(params['missingProperty']), complaint: NO_VALUE }]
    case 'maxLength':
      return [{ pointer, complaint: tooLong(Number(params['limit']), value) }]
    case 'type':
      return [{ pointer, complaint: otherType([params['type']].flat(), value) }]
    default:
      return []
  }
}

const tooLong = (limit: number, value: JsonValue): Complaint => ({
  rule: 'max length',
  expected: `at most ${limit} characters`,
  found: `${[...String(value)].length} characters`,
})

function otherType(types: readonly string[], value: JsonValue): Complaint {
  if (types.includes('array') && types.length === 1) return noList(value)
  if (value === null) return NO_NULL
  if (types.includes('object')) return noObject(value)
  return { rule: 'type', expected: `the JSON type ${types.join(' or ')}`, found: typeOfValue(value) }
}

/** A place in a record. */
export interface Place {
  /** The names of Fields. The data tell them from indexes, for a Field may be called `1`. */
  readonly path: readonly string[]
  readonly value: JsonValue
}

/** Follows a JSON pointer (RFC 6901). */
function placeOf(record: JsonValue, pointer: string): Place {
  const path: string[] = []
  let value = record
  for (const segment of pointer.split('/').slice(1)) {
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~')
    if (isJsonObject(value)) path.push(name)
    value = childOf(value, name)
  }
  return { path, value }
}

function childOf(value: JsonValue, name: string): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[])[Number(name)] ?? null
  return isJsonObject(value) ? (value[name] ?? null) : null
}
