import { edmx, modelOf, schema } from '../../metadata/testing/model-of'
import type { AdvertisedPayload } from '../advertised-payload'
import type { LookupRecords } from '../lookup-records'
import { advertisedPayload } from '../read-advertised-payload'

const LOOKUP_NAME = 'RESO.OData.Metadata.LookupName'

/** Lookup records, among them a local name of a standard value and values with commas. */
const LOOKUPS: LookupRecords = {
  kind: 'known',
  byLookupName: new Map([
    [
      'StandardStatus',
      [
        { lookupName: 'StandardStatus', lookupValue: 'Active', standardLookupValue: 'Active' },
        { lookupName: 'StandardStatus', lookupValue: 'Under Agreement', standardLookupValue: 'Active Under Contract' },
        { lookupName: 'StandardStatus', lookupValue: 'Foo, LLC' },
      ],
    ],
  ]),
}

/** For tests: types that derive from others, and one that is open. */
export const DERIVED_TYPES = `
<ComplexType Name="Street" BaseType="o.Address"><Property Name="Number" Type="Edm.Int32"/></ComplexType>
<ComplexType Name="Loose" OpenType="true"><Property Name="City" Type="Edm.String"/></ComplexType>
<EntityType Name="Farm" BaseType="Self.Property" OpenType="true"/>
<EntityType Name="Condo" BaseType="Self.Property"><Property Name="Floor" Type="Edm.Int32"/></EntityType>`

/** For tests: the advertised payload of a service whose EntityType Property also has the given members. */
export const payloadWith = (
  members: string,
  lookups: LookupRecords | undefined = LOOKUPS,
  types = '',
): AdvertisedPayload =>
  advertisedPayload(
    modelOf(
      edmx(
        schema(
          'Namespace="o" Alias="Self"',
          `<EntityType Name="Base" Abstract="true"><Key><PropertyRef Name="Key"/></Key>
<Property Name="Key" Type="Edm.String" Nullable="false" MaxLength="20"/>
</EntityType>
<EntityType Name="Property" BaseType="o.Base">
${members}
</EntityType>
<EntityType Name="Media" BaseType="Self.Base">
<Property Name="Order" Type="Edm.Int16"/>
<Property Name="Sizes" Type="Collection(Edm.Int32)" Nullable="false"/>
<NavigationProperty Name="Of" Type="o.Property"/>
<NavigationProperty Name="Siblings" Type="Collection(o.Media)"/>
</EntityType>
<EntityType Name="Hidden"><Key><PropertyRef Name="Id"/></Key><Property Name="Id" Type="Edm.Int32" Nullable="false"/></EntityType>
<ComplexType Name="Address">
<Property Name="City" Type="Edm.String" Nullable="false" MaxLength="10"/>
<Property Name="Former" Type="Collection(o.Address)"/>
<Property Name="Kind" Type="o.Kind"/>
</ComplexType>
${types}
<EnumType Name="Kind"><Member Name="House"/><Member Name="Condo"/></EnumType>
<EnumType Name="Flags" IsFlags="true"><Member Name="Deck" Value="1"/><Member Name="Pool" Value="2"/></EnumType>
<EnumType Name="FlagsWithNone" IsFlags="true"><Member Name="None" Value="0"/><Member Name="Deck" Value="1"/></EnumType>
<EnumType Name="Open"><Member Name="SampleOpenEnumValue" Value="0"/></EnumType>
<TypeDefinition Name="Money" UnderlyingType="Edm.Decimal" Precision="5" Scale="2"/>
<EntityContainer Name="c">
<EntitySet Name="Property" EntityType="o.Property"/>
<EntitySet Name="Pictures" EntityType="o.Media"/>
</EntityContainer>`,
        ),
      ),
    ),
    lookups,
  )

/** For tests: a Field F of Property. */
export const field = (attributes: string, lookupName?: string): string =>
  lookupName === undefined
    ? `<Property Name="F" ${attributes}/>`
    : `<Property Name="F" ${attributes}><Annotation Term="${LOOKUP_NAME}" String="${lookupName}"/></Property>`
