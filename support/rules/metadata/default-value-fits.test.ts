import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultValueFits } from './default-value-fits'
import { foundBy } from './testing/faults-of'

const TYPES = `<EnumType Name="E"><Member Name="A" Value="1"/><Member Name="B" Value="2"/></EnumType>
<EnumType Name="F" IsFlags="true"><Member Name="A" Value="1"/><Member Name="B" Value="2"/></EnumType>
<ComplexType Name="C"/><TypeDefinition Name="D" UnderlyingType="Edm.Int16"/><TypeDefinition Name="Own" UnderlyingType="o.Own"/>`

const isRight = (type: string, value: string): boolean =>
  foundBy(
    defaultValueFits,
    `${TYPES}<EntityType Name="X"><Property Name="P" Type="${type}" DefaultValue="${value}"/></EntityType>`,
  ).length === 0

for (const [type, right, wrong] of [
  ['Edm.Boolean', ['true', 'false', 'TRUE'], ['1', 'untrue', 'falsehood', '']],
  ['Edm.Int16', ['0', '-32768', '+32767'], ['32768', '1.5', 'x', '1+1', '']],
  ['Edm.Decimal', ['1.5', '-1', 'INF', 'NaN'], ['x', '1,5', '']],
  ['Edm.Single', ['1.5', '1e5', 'INF'], ['x', '']],
  ['Edm.Double', ['1.5', '-INF', 'NaN'], ['x', '']],
  ['Edm.Date', ['2024-02-29'], ['2023-02-29', '29.02.2024']],
  ['Edm.DateTimeOffset', ['2024-02-29T01:02:03Z'], ['2024-02-29']],
  ['Edm.TimeOfDay', ['23:59:59'], ['24:00:00', 'noon']],
  ['Edm.Duration', ['PT1H'], ['1 hour']],
  ['Edm.Guid', ['01234567-89ab-cdef-0123-456789abcdef'], ['0123']],
  ['Edm.Binary', ['AAAA'], ['-*-']],
  ['Edm.String', ['', 'anything'], []],
  ['o.E', ['A', 'B', '1', '2'], ['C', '3', 'A,B', ' A', '']],
  ['o.F', ['A', 'A,B', ' A , B ', '3', '+1', '-1', '12', 'A, 2 '], ['C', 'A,C', 'A;B', '1x', 'x1', '1.5', '']],
  ['o.D', ['5'], ['x', '32768']],
  ['o.Own', ['anything'], []],
  ['other.T', ['anything'], []],
  ['o.Nowhere', ['anything'], []],
  ['o.C', [], ['A']],
  ['Edm.Stream', [], ['A']],
  ['Collection(Edm.String)', [], ['A']],
] as const) {
  test(`default values of ${type}`, () => {
    for (const value of right) assert.ok(isRight(type, value), value)
    for (const value of wrong) assert.ok(!isRight(type, value), value)
  })
}
