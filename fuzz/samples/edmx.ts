/**
 * Returns small metadata that every reader takes: Fields of all sorts, Lookups of both kinds, expansions, operations.
 *
 * @param more elements of the EntityType of Property
 */
export const soundEdmx = (more = ''): string => `<?xml version="1.0" encoding="UTF-8"?>
<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0">
<edmx:Reference Uri="https://example.org/core.xml"><edmx:Include Namespace="Org.OData.Core.V1" Alias="Core"/></edmx:Reference>
<edmx:DataServices>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="org.example" Alias="Self">
  <EntityType Name="Property">
    <Key><PropertyRef Name="ListingKey"/></Key>
    <Property Name="ListingKey" Type="Edm.String" MaxLength="255" Nullable="false"/>
    <Property Name="ListPrice" Type="Edm.Decimal" Precision="14" Scale="2"/>
    <Property Name="BedroomsTotal" Type="Edm.Int64"/>
    <Property Name="City" Type="Edm.String">
      <Annotation Term="RESO.OData.Metadata.LookupName" String="City"/>
      <Annotation Term="Core.Description"><String>Where it is</String></Annotation>
    </Property>
    <Property Name="StandardStatus" Type="org.example.enums.StandardStatus"/>
    <Property Name="Appliances" Type="Collection(org.example.enums.Appliances)"/>
    <Property Name="ModificationTimestamp" Type="Edm.DateTimeOffset" Precision="3"/>
    <Property Name="ListAgentKey" Type="Edm.String"/>
    <Property Name="Address" Type="Self.Address"/>
    <NavigationProperty Name="ListAgent" Type="Self.Member" Partner="Listings">
      <ReferentialConstraint Property="ListAgentKey" ReferencedProperty="MemberKey"/>
    </NavigationProperty>
    <NavigationProperty Name="Media" Type="Collection(Self.Media)" ContainsTarget="true"/>
    ${more}
  </EntityType>
  <EntityType Name="Member">
    <Key><PropertyRef Name="MemberKey"/></Key>
    <Property Name="MemberKey" Type="Edm.String" Nullable="false"/>
    <Property Name="MemberEmail" Type="Self.Email"/>
    <NavigationProperty Name="Listings" Type="Collection(Self.Property)" Partner="ListAgent"/>
  </EntityType>
  <EntityType Name="Media">
    <Key><PropertyRef Name="MediaKey"/></Key>
    <Property Name="MediaKey" Type="Edm.String" Nullable="false"/>
    <Property Name="Order" Type="Edm.Int32"/>
  </EntityType>
  <EntityType Name="Lookup">
    <Key><PropertyRef Name="LookupKey"/></Key>
    <Property Name="LookupKey" Type="Edm.String" Nullable="false"/>
    <Property Name="LookupName" Type="Edm.String" Nullable="false"/>
    <Property Name="LookupValue" Type="Edm.String" Nullable="false"/>
    <Property Name="ModificationTimestamp" Type="Edm.DateTimeOffset" Nullable="false"/>
  </EntityType>
  <ComplexType Name="Address"><Property Name="PostalCode" Type="Edm.String"/></ComplexType>
  <TypeDefinition Name="Email" UnderlyingType="Edm.String" MaxLength="80"/>
  <Function Name="Nearby"><Parameter Name="City" Type="Edm.String"/><ReturnType Type="Collection(Self.Property)"/></Function>
  <EntityContainer Name="Service">
    <EntitySet Name="Property" EntityType="org.example.Property">
      <NavigationPropertyBinding Path="ListAgent" Target="Member"/>
    </EntitySet>
    <EntitySet Name="Member" EntityType="Self.Member"/>
    <EntitySet Name="Lookup" EntityType="Self.Lookup"/>
    <FunctionImport Name="Nearby" Function="Self.Nearby" EntitySet="Property"/>
  </EntityContainer>
</Schema>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="org.example.enums">
  <EnumType Name="StandardStatus">
    <Member Name="Active" Value="0"><Annotation Term="RESO.OData.Metadata.StandardName" String="Active"/></Member>
    <Member Name="Closed" Value="1"/>
  </EnumType>
  <EnumType Name="Appliances"><Member Name="Dryer" Value="0"/><Member Name="Washer" Value="1"/></EnumType>
</Schema>
</edmx:DataServices>
</edmx:Edmx>
`
