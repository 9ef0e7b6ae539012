import assert from 'node:assert/strict'
import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { EnumType, Facets, Property } from '../../../metadata/model-elements'
import { isPlaceholderMember } from '../../../payload/read-advertised-payload'
import type { SampleRecord } from '../sample-record'

/** For tests: asserts that a record has each Field of its EntityType, with a value of its type within its facets. */
export function checkDeclaredTypes(model: EntityDataModel, resourceName: string, record: SampleRecord): void {
  const type = model.resource(resourceName)
  assert.ok(type)
  const properties = model.properties(type)
  assert.deepEqual(
    Object.keys(record),
    properties.map(({ name }) => name),
  )
  for (const property of properties) checkValue(model, property, record[property.name])
}

function checkValue(model: EntityDataModel, property: Property, value: unknown): void {
  const { qualifiedName, isCollection, facets } = model.underlying(property)
  const said = `${property.name} of ${property.type.text}: ${JSON.stringify(value)}`
  if (isCollection) {
    assert.ok(Array.isArray(value), said)
    assert.equal(new Set(value).size, value.length, said)
    for (const item of value) checkItem(model, qualifiedName, facets, item, said)
  } else if (value === null) assert.ok(property.nullable, said)
  else checkItem(model, qualifiedName, facets, value, said)
}

function checkItem(model: EntityDataModel, qualifiedName: string, facets: Facets, item: unknown, said: string): void {
  const type = model.type(qualifiedName)
  if (type?.kind === 'EnumType') checkMembers(type, item, said)
  else assert.ok(checks[qualifiedName]?.(item, facets), said)
}

function checkMembers({ members, isFlags }: EnumType, item: unknown, said: string): void {
  assert.ok(typeof item === 'string', said)
  for (const name of isFlags ? item.split(',') : [item])
    assert.ok(members.map((member) => member.name).includes(name) && !isPlaceholderMember(name), said)
}

const integer = (bits: number) => (item: unknown) =>
  Number.isSafeInteger(item) && Math.abs(Number(item)) < 2 ** (bits - 1)

const checks: Readonly<Record<string, (item: unknown, facets: Facets) => boolean>> = {
  'Edm.Boolean': (item) => typeof item === 'boolean',
  'Edm.Date': (item) => typeof item === 'string' && /^\d{4}-\d\d-\d\d$/.test(item) && !Number.isNaN(Date.parse(item)),
  'Edm.DateTimeOffset': (item) =>
    typeof item === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/.test(item) &&
    !Number.isNaN(Date.parse(item)),
  'Edm.Decimal': (item, facets) => typeof item === 'number' && isDecimal(item, facets),
  'Edm.Int16': integer(16),
  'Edm.Int32': integer(32),
  'Edm.Int64': integer(64),
  'Edm.String': (item, { maxLength }) =>
    typeof item === 'string' &&
    item.length > 0 &&
    item.length <= (typeof maxLength === 'number' ? maxLength : Infinity),
}

function isDecimal(item: number, { precision, scale }: Facets): boolean {
  const [whole = '', fraction = ''] = String(Math.abs(item)).split('.')
  assert.ok(typeof precision === 'number' && typeof scale === 'number')
  return /^\d+$/.test(whole) && fraction.length <= scale && whole.length <= precision - scale
}
