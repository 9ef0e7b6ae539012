import type { EntityDataModel } from '../../metadata/entity-data-model'
import { edmx, modelOf, schema } from '../../metadata/testing/model-of'
import type { OfferedField } from '../offered-elements'

/** For tests: a model with a Resource Property that has the given members from line 7 on, and types to refer to. */
export const modelWith = (members: string): EntityDataModel =>
  modelOf(
    edmx(
      schema(
        'Namespace="o"',
        `<EntityType Name="Property"><Key><PropertyRef Name="ListingKey"/></Key>
<Property Name="ListingKey" Type="Edm.String" Nullable="false"/>

${members}
</EntityType>
<EntityType Name="Media"><Key><PropertyRef Name="MediaKey"/></Key><Property Name="MediaKey" Type="Edm.String"/></EntityType>
<EntityType Name="Photo" BaseType="o.Media"/>
<ComplexType Name="Address"/>
<EnumType Name="Status"><Member Name="Active"/><Member Name="ActiveUnderContract"/></EnumType>
<EnumType Name="Flags" IsFlags="true"><Member Name="Deck" Value="1"/></EnumType>
<EnumType Name="Empty"/>
<TypeDefinition Name="Money" UnderlyingType="Edm.Decimal" Precision="14" Scale="2"/>
<EntityContainer Name="c">
<EntitySet Name="Property" EntityType="o.Property"/>
<EntitySet Name="Pictures" EntityType="o.Media"/>
</EntityContainer>`,
      ),
    ),
  )

/** For tests: the Field F of Property, declared as a Property with these attributes. */
export function fieldWith(attributes: string, element = 'Property', content = ''): [EntityDataModel, OfferedField] {
  const model = modelWith(`<${element} Name="F" ${attributes}>${content}</${element}>`)
  const entityType = model.resource('Property')
  const member = entityType && model.member(entityType, 'F')
  if (member === undefined) throw new Error('the example has no Field F')
  return [model, { resourceName: 'Property', fieldName: 'F', member }]
}
