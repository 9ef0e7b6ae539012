import type { EntityDataModel } from '../../../metadata/entity-data-model'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import type { JsonObject } from '../../../odata/json-value'
import type { CoreTarget } from '../../core-target'

/** For tests: a Property with a Field of each type. */
const model: EntityDataModel = modelOf(
  edmx(
    schema(
      'Namespace="o"',
      `<EnumType Name="Status"><Member Name="Active"/><Member Name="ActiveUnderContract"/></EnumType>
<EnumType Name="View" IsFlags="true">
<Member Name="Hills" Value="1"/><Member Name="HillsAndLake" Value="2"/><Member Name="Lake" Value="4"/></EnumType>
<EnumType Name="Feature"><Member Name="Ramp"/><Member Name="Visitable"/></EnumType>
<ComplexType Name="Address"><Property Name="Street" Type="Edm.String"/></ComplexType>
<EntityType Name="Property"><Key><PropertyRef Name="ListingKey"/></Key>
<Property Name="ListingKey" Type="Edm.String" Nullable="false"/>
<Property Name="Number" Type="Edm.Int64"/>
<Property Name="Guid" Type="Edm.Guid"/>
<Property Name="BedroomsTotal" Type="Edm.Int32"/>
<Property Name="ListPrice" Type="Edm.Decimal" Precision="14" Scale="2"/>
<Property Name="Area" Type="Edm.Double"/>
<Property Name="ListingContractDate" Type="Edm.Date"/>
<Property Name="ModificationTimestamp" Type="Edm.DateTimeOffset"/>
<Property Name="ShortSale" Type="Edm.Boolean"/>
<Property Name="City" Type="Edm.String" MaxLength="10"/>
<Property Name="PostalCity" Type="Edm.String">
<Annotation Term="RESO.OData.Metadata.LookupName" String="PostalCity"/></Property>
<Property Name="Status" Type="o.Status"/>
<Property Name="View" Type="o.View"/>
<Property Name="Features" Type="Collection(o.Feature)" Nullable="false"/>
<Property Name="Tags" Type="Collection(Edm.String)"/>
<Property Name="Address" Type="o.Address"/>
</EntityType>
<EntityContainer Name="c"><EntitySet Name="Property" EntityType="o.Property"/></EntityContainer>
</Schema>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="p">
<EntityContainer Name="d"><EntitySet Name="Homes" EntityType="o.Property"/></EntityContainer>`,
    ),
  ),
)

const type = model.resource('Property')
if (type === undefined) throw new Error('the example has no Property')
const properties = new Map(model.properties(type).map((property) => [property.name, property]))

/** For tests: the example with these sampled records. */
export const propertyTarget = (sample: readonly JsonObject[] = [], given: Partial<CoreTarget> = {}): CoreTarget => ({
  kind: 'known',
  resource: 'Property',
  model,
  properties,
  keyField: 'ListingKey',
  sample,
  parameters: new Map(),
  singleMode: undefined,
  multipleMode: undefined,
  ...given,
})

/** For tests: records P1, P2, ... each with these values of one Field. */
export const recordsWith = (field: string, ...values: readonly JsonObject[string][]): JsonObject[] =>
  values.map((value, index) => ({ ListingKey: `P${index + 1}`, [field]: value }))
