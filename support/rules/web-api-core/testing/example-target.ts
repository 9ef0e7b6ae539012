import type { EntityDataModel } from '../../../metadata/entity-data-model'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import {
  type CoreParameters,
  type KnownChoice,
  NAME_PARAMETERS,
  type ParameterName,
  VALUE_PARAMETERS,
} from '../../core-parameter'
import type { CoreTarget } from '../../core-target'

/** For tests: a model of Property with expansions, a string lookup and a TypeDefinition of its key. */
export const exampleModel = (more = ''): EntityDataModel =>
  modelOf(
    edmx(
      schema(
        'Namespace="o"',
        `<EntityType Name="Property"><Key><PropertyRef Name="ListingKey"/></Key>
<Property Name="ListingKey" Type="Edm.String" Nullable="false"/>
<Property Name="BedroomsTotal" Type="Edm.Int16"/>
<Property Name="ListPrice" Type="Edm.Decimal" Precision="14" Scale="2"/>
<Property Name="StandardStatus" Type="Edm.String">
<Annotation Term="RESO.OData.Metadata.LookupName" String="StandardStatus"/></Property>
<Property Name="ModificationTimestamp" Type="Edm.DateTimeOffset"/>
<NavigationProperty Name="Media" Type="Collection(o.Media)"/>
<NavigationProperty Name="ListAgent" Type="o.Member"/>
</EntityType>
<EntityType Name="Media"><Key><PropertyRef Name="MediaKey"/></Key>
<Property Name="MediaKey" Type="Edm.String" Nullable="false"/>
<Property Name="Order" Type="Edm.Int16"/>
<Property Name="MediaStatus" Type="Edm.String">
<Annotation Term="RESO.OData.Metadata.LookupName" String="StandardStatus"/></Property>
</EntityType>
<EntityType Name="Member"><Key><PropertyRef Name="MemberKeyNumeric"/></Key>
<Property Name="MemberKeyNumeric" Type="Edm.Int64" Nullable="false"/>
<NavigationProperty Name="Office" Type="o.Office"/>
</EntityType>
<EntityType Name="Office"><Property Name="OfficeName" Type="Edm.String"/></EntityType>
<EntityContainer Name="c">
<EntitySet Name="Property" EntityType="o.Property"/>
<EntitySet Name="Agents" EntityType="o.Member"/>
${more}</EntityContainer>`,
      ),
    ),
  )

const MODEL = exampleModel()

/** For tests: Parameters of a RESOScript by their names. */
export const scriptParameters = (texts: Partial<Readonly<Record<ParameterName, string>>>): CoreParameters =>
  new Map(
    [...NAME_PARAMETERS, ...VALUE_PARAMETERS].flatMap((name): [ParameterName, KnownChoice][] => {
      const text = texts[name]
      return text === undefined ? [] : [[name, { kind: 'known', name, text, origin: 'RESOScript', why: 'given' }]]
    }),
  )

/** For tests: the EntitySet of the example that is asked for, and its key. */
export function exampleTarget(
  resource: 'Property' | 'Agents' = 'Property',
  parameters: CoreParameters = new Map(),
): CoreTarget {
  const type = MODEL.resource(resource)
  return {
    kind: 'known',
    resource,
    model: MODEL,
    properties: new Map((type ? MODEL.properties(type) : []).map((property) => [property.name, property])),
    keyField: resource === 'Property' ? 'ListingKey' : 'MemberKeyNumeric',
    sample: [],
    parameters,
    singleMode: 'string',
    multipleMode: undefined,
  }
}
