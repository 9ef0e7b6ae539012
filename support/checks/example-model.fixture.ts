import type { EntityDataModel } from '../edm/entity-data-model'
import { readEntityDataModel } from '../edm/read-entity-data-model'
import { parseXml } from '../xml/parse-xml'
import type { OfferedField } from './offered-field'

/** A model with a Resource Property that has the given members, and types for them to refer to. */
export function modelWith(members: string): EntityDataModel {
  const parsed = parseXml(`<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="o" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EntityType Name="Property">
        <Key><PropertyRef Name="ListingKey"/></Key>
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
      <EntityContainer Name="c"><EntitySet Name="Property" EntityType="o.Property"/><EntitySet Name="Pictures" EntityType="o.Media"/></EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>`)
  if (parsed.document === undefined) throw new Error(JSON.stringify(parsed.problems))
  return readEntityDataModel(parsed.document)
}

/** The Field F of Property, declared as a Property with these attributes. */
export function fieldWith(attributes: string, element = 'Property', content = ''): [EntityDataModel, OfferedField] {
  const model = modelWith(`<${element} Name="F" ${attributes}>${content}</${element}>`)
  const entityType = model.resource('Property')
  const member = entityType && model.member(entityType, 'F')
  if (member === undefined) throw new Error('the example has no Field F')
  return [model, { resourceName: 'Property', fieldName: 'F', member }]
}
