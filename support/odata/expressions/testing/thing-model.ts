import assert from 'node:assert/strict'
import type { Timestamp } from '../../../metadata/exact-values'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import type { ExpressionContext } from '../../expression-values'
import { compileFilter, readFilter } from '../../filter-and-order'
import type { JsonObject } from '../../json-value'

const model = modelOf(
  edmx(
    schema(
      'Namespace="o" Alias="Self"',
      `<EnumType Name="Status"><Member Name="Open" Value="0"/><Member Name="Shut" Value="1"/></EnumType>
       <EnumType Name="Feature" IsFlags="true">
         <Member Name="Pool" Value="1"/><Member Name="Yard" Value="2"/><Member Name="View" Value="4"/>
       </EnumType>
       <EntityType Name="Thing">
         <Property Name="City" Type="Edm.String"/>
         <Property Name="Other" Type="Edm.String"/>
         <Property Name="Price" Type="Edm.Decimal" Precision="14" Scale="8"/>
         <Property Name="Rooms" Type="Edm.Int64"/>
         <Property Name="IsNew" Type="Edm.Boolean"/>
         <Property Name="IsOld" Type="Edm.Boolean"/>
         <Property Name="Day" Type="Edm.Date"/>
         <Property Name="At" Type="Edm.DateTimeOffset"/>
         <Property Name="Status" Type="o.Status"/>
         <Property Name="Features" Type="o.Feature"/>
         <Property Name="Tags" Type="Collection(Edm.String)" Nullable="false"/>
         <Property Name="States" Type="Collection(o.Status)" Nullable="false"/>
         <Property Name="Id" Type="Edm.Guid"/>
       </EntityType>`,
    ),
  ),
)

const type = model.resource('Thing')
assert.ok(type)

/** Fields of each type. */
const context: ExpressionContext = {
  model,
  properties: new Map(model.properties(type).map((property) => [property.name, property])),
}

/** For tests: returns the value of a filter for a record whose Fields are null unless they are given. */
export const verdict = (filter: string, record: JsonObject, now?: () => Timestamp) =>
  compileFilter(filter, { ...context, ...(now && { now }) })((name) => record[name] ?? null)

/** For tests: reads a filter of these Fields. */
export const filterOfThing = (filter: string) => readFilter(filter, context)
