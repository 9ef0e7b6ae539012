import { all, type Change, inEnumType, inProperty, inType, membersOf } from './metadata-change'

const TYPE_DEFINITION = '<TypeDefinition Name="Text" UnderlyingType="Edm.String" MaxLength="255"/>'

/** For tests: changes of either metadata that only look as if they broke a rule. They do not get into each other's way. */
export const ALLOWED = {
  EnumTypes: {
    'a synonym of a Field in another Resource': inType(
      'Member',
      '<Property Name="JobTitle"',
      '<Property Name="GateCode" Type="Edm.String"/>$&',
    ),
    'an Integer as Edm.Int16': inProperty(/(?<=Name="BedroomsTotal" Type=)"Edm.Int64"/, '"Edm.Int16"'),
    'a Decimal as Edm.Double': inProperty(
      /(?<=Name="ListPrice" Type=)"Edm.Decimal" Precision="14" Scale="2"/,
      '"Edm.Double"',
    ),
    'a Decimal without Precision and Scale': inProperty(
      /(?<=Name="ClosePrice" Type="Edm.Decimal") Precision="14" Scale="2"/,
      '',
    ),
    'a String without MaxLength': inProperty(
      'Name="AccessCode" Type="Edm.String" MaxLength="25"',
      'Name="AccessCode" Type="Edm.String"',
    ),
    'an expansion to a derived type': all(
      inProperty(/(?<=Name="ListAgent" Type="org.reso.metadata.)Member/, 'Agent'),
      (text) =>
        text.replace(
          '<EntityType Name="Member">',
          '<EntityType Name="Agent" BaseType="org.reso.metadata.Member"/><EntityType Name="Member">',
        ),
    ),
    'a locked enumeration of one standard value': inEnumType(
      'StandardStatus',
      membersOf('StandardStatus'),
      '<Member Name="Active" Value="0"/>',
    ),
    'a local value of an open enumeration': inEnumType(
      'Heating',
      '</EnumType>',
      '<Member Name="Xylophonic" Value="9999"/></EnumType>',
    ),
    'a local Resource': (text: string) =>
      text
        .replace(
          '<EntityType Name="Member">',
          '<EntityType Name="Xylophone"><Key><PropertyRef Name="XylophoneKey"/></Key><Property Name="XylophoneKey" Type="Edm.String" Nullable="false"/></EntityType>$&',
        )
        .replace('</EntityContainer>', '<EntitySet Name="Xylophone" EntityType="org.reso.metadata.Xylophone"/>$&'),
    'the plural of a Resource beside the Resource': (text: string) =>
      text
        .replace(
          '<EntityType Name="Member">',
          '<EntityType Name="Properties"><Key><PropertyRef Name="XylophoneKey"/></Key><Property Name="XylophoneKey" Type="Edm.String" Nullable="false"/></EntityType>$&',
        )
        .replace('</EntityContainer>', '<EntitySet Name="Properties" EntityType="org.reso.metadata.Properties"/>$&'),
    'a second EntitySet of a Resource': (text: string) =>
      text.replace('</EntityContainer>', '<EntitySet Name="Homes" EntityType="org.reso.metadata.Property"/>$&'),
    'a word of a Field beside the Field': inProperty(
      '<Property Name="AccessCode"',
      '<Property Name="Price" Type="Edm.Decimal"/>$&',
    ),
    'a local Field': inProperty('<Property Name="AccessCode"', '<Property Name="XylophoneYN" Type="Edm.Boolean"/>$&'),
    'EnumTypes without a Lookup Resource': (text: string) =>
      text
        .replace(/<EntityType Name="Lookup">[\s\S]*?<\/EntityType>/, '')
        .replace(/<EntitySet Name="Lookup"[^>]*\/>/, ''),
  },
  'string lookups': {
    'a LookupKey of a TypeDefinition': all(
      (text) => text.replace('<EntityType Name="Lookup">', `${TYPE_DEFINITION}$&`),
      inType('Lookup', 'Name="LookupKey" Type="Edm.String"', 'Name="LookupKey" Type="org.reso.metadata.Text"'),
    ),
    'a nullable local Field of the Lookup Resource': inType(
      'Lookup',
      '<Property Name="LookupKey"',
      '<Property Name="Xylophone" Type="Edm.String"/>$&',
    ),
    'a StandardLookupValue that says it is nullable': inType(
      'Lookup',
      'Name="StandardLookupValue" Type="Edm.String"',
      '$& Nullable="true"',
    ),
    'an annotation with its text in an element': (text: string) =>
      text.replace(
        '<Annotation Term="RESO.OData.Metadata.LookupName" String="City"/>',
        '<Annotation Term="RESO.OData.Metadata.LookupName"><String>City</String></Annotation>',
      ),
    'a local Field with a LookupName of its own': inProperty(
      '<Property Name="AccessCode"',
      '<Property Name="Xylophone" Type="Edm.String"><Annotation Term="RESO.OData.Metadata.LookupName" String="Xylophones"/></Property>$&',
    ),
    'a single enumeration of a TypeDefinition': inProperty(
      'Name="DirectionFaces" Type="Edm.String" MaxLength="25"',
      'Name="DirectionFaces" Type="org.reso.metadata.Text"',
    ),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Change>>>>
