import assert from 'node:assert/strict'

/** For tests: a sound EDMX document with a bit of everything, no finding of any rule to it, and no text twice by chance. */
export const BASE_EDMX = `<?xml version="1.0" encoding="UTF-8"?>
<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0">
<edmx:Reference Uri="https://example.org/core.xml">
  <edmx:Include Namespace="Org.OData.Core.V1" Alias="Core"/>
</edmx:Reference>
<edmx:DataServices>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="org.example.service">
  <EntityContainer Name="Service">
    <EntitySet Name="Property" EntityType="org.example.Home">
      <NavigationPropertyBinding Path="ListAgent" Target="Member"/>
      <NavigationPropertyBinding Path="Rooms/Inspector" Target="Me"/>
      <NavigationPropertyBinding Path="Self.Villa/Gardener" Target="org.example.service.Service/Member"/>
    </EntitySet>
    <EntitySet Name="Member" EntityType="Self.Member"/>
    <EntitySet Name="OpenHouse" EntityType="Self.OpenHouse"/>
    <EntitySet Name="Building" EntityType="Self.Building"/>
    <Singleton Name="Me" Type="Self.Member"/>
    <FunctionImport Name="Search" Function="Self.Find"/>
  </EntityContainer>
</Schema>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="org.example" Alias="Self">
  <EntityType Name="Home">
    <Key><PropertyRef Name="ListingKey"/></Key>
    <Property Name="ListingKey" Type="Edm.String" MaxLength="255" Nullable="false"/>
    <Property Name="ListPrice" Type="Edm.Decimal" Precision="14" Scale="2"/>
    <Property Name="City" Type="E.City"><Annotation Term="Core.Description" String="Where"/></Property>
    <Property Name="Features" Type="Collection(E.Feature)" Nullable="false"/>
    <Property Name="OnMarket" Type="Edm.DateTimeOffset" Precision="3"/>
    <Property Name="Address" Type="Self.Address"/>
    <Property Name="ListAgentKey" Type="Edm.String"/>
    <NavigationProperty Name="ListAgent" Type="Self.Member" Partner="Listings">
      <ReferentialConstraint Property="ListAgentKey" ReferencedProperty="MemberKey"/>
    </NavigationProperty>
    <NavigationProperty Name="Rooms" Type="Collection(Self.Room)" ContainsTarget="true"/>
  </EntityType>
  <EntityType Name="Villa" BaseType="Self.Home">
    <NavigationProperty Name="Gardener" Type="Self.Member"/>
  </EntityType>
  <EntityType Name="Room">
    <Key><PropertyRef Name="RoomKey"/></Key>
    <Property Name="RoomKey" Type="Edm.Int32" Nullable="false"/>
    <NavigationProperty Name="Inspector" Type="Self.Member"/>
  </EntityType>
  <EntityType Name="Member">
    <Key><PropertyRef Name="MemberKey"/></Key>
    <Property Name="MemberKey" Type="Edm.String" Nullable="false"/>
    <Property Name="Email" Type="Self.Email"/>
    <NavigationProperty Name="Listings" Type="Collection(Self.Home)" Partner="ListAgent"/>
  </EntityType>
  <EntityType Name="Event" Abstract="true">
    <Key><PropertyRef Name="EventKey"/></Key>
    <Property Name="EventKey" Type="Edm.Int64" Nullable="false"/>
  </EntityType>
  <EntityType Name="OpenHouse" BaseType="Self.Event">
    <Property Name="Refreshments" Type="Edm.String"/>
  </EntityType>
  <EntityType Name="Building">
    <Key><PropertyRef Name="Site/PostalCode" Alias="PostalCode"/></Key>
    <Property Name="Site" Type="Self.Address" Nullable="false"/>
  </EntityType>
  <ComplexType Name="Address">
    <Property Name="PostalCode" Type="Edm.String" Nullable="false"/>
  </ComplexType>
  <ComplexType Name="ForeignAddress" BaseType="Self.Address"/>
  <TypeDefinition Name="Email" UnderlyingType="Edm.String" MaxLength="80"/>
  <Function Name="Find"><ReturnType Type="Collection(Self.Home)"/></Function>
  <Function Name="Find"><Parameter Name="City" Type="E.City"/><ReturnType Type="Collection(Self.Home)"/></Function>
</Schema>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="org.example.enums" Alias="E">
  <EnumType Name="City">
    <Member Name="Aptos" Value="0"/>
    <Member Name="Bodega" Value="1"/>
  </EnumType>
  <EnumType Name="Feature" IsFlags="true">
    <Member Name="Garden" Value="1"/>
    <Member Name="Pool" Value="2"/>
    <Member Name="GardenAndPool" Value="3"/>
  </EnumType>
</Schema>
</edmx:DataServices>
</edmx:Edmx>
`

/** Text that stands exactly once in the document, and what takes its place. */
export type Edit = readonly [from: string, to: string]

/** For tests: a text with each edit applied. */
export function edited(edits: readonly Edit[], text = BASE_EDMX): string {
  return edits.reduce((document, [from, to]) => {
    assert.equal(document.split(from).length, 2, `${JSON.stringify(from)} must stand exactly once`)
    return document.replace(from, () => to)
  }, text)
}
