import { AS_4_01, type DefectEntry } from './defect'

export const UNIQUE_NAME_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'unique-schema-child-names',
    breaks: [
      {
        what: 'an EnumType called as a TypeDefinition',
        edits: [
          [
            '<TypeDefinition Name="Email"',
            '<EnumType Name="Email"><Member Name="M"/></EnumType><TypeDefinition Name="Email"',
          ],
        ],
        subject: 'TypeDefinition org.example.Email',
        found: 'Name="Email" on lines 65 and 65',
      },
      {
        what: 'a Function called as a type',
        edits: [['<TypeDefinition', '<Action Name="ForeignAddress"/>\n<TypeDefinition']],
        subject: 'Action org.example.ForeignAddress',
        found: 'Name="ForeignAddress" on lines 64 and 65',
      },
      {
        what: 'a Function called as an Action',
        edits: [['<Function Name="Find"><ReturnType', '<Action Name="Find"/><Function Name="Find"><ReturnType']],
        subject: 'Function org.example.Find',
        found: 'Name="Find" on lines 66, 66 and 67',
        outcome: 'advisory',
      },
    ],
    upholds: [
      {
        what: 'overloads of an Action',
        edits: [
          [
            '<TypeDefinition',
            '<Action Name="Go"/><Action Name="Go" IsBound="true"><Parameter Name="p" Type="Self.Home"/></Action><TypeDefinition',
          ],
        ],
      },
      {
        what: 'one name in two Schemas',
        edits: [
          ['EnumType Name="City"', 'EnumType Name="Villa"'],
          ['Property Name="City" Type="E.City"', 'Property Name="City" Type="E.Villa"'],
          ['Parameter Name="City" Type="E.City"', 'Parameter Name="City" Type="E.Villa"'],
        ],
      },
    ],
  },
  {
    rule: 'unique-member-names',
    breaks: [
      {
        what: 'two properties of one name',
        edits: [['Name="OnMarket"', 'Name="ListPrice"']],
        subject: 'Home.ListPrice',
        found: 'Name="ListPrice" on lines 25 and 28',
      },
      {
        what: 'a navigation property called as a property',
        edits: [
          ['Name="Rooms"', 'Name="City"'],
          ['Rooms/Inspector', 'City/Inspector'],
        ],
        subject: 'Home.City',
        found: 'Name="City" on lines 26 and 34',
      },
      {
        what: 'a property that is inherited',
        edits: [['Name="Refreshments" Type="Edm.String"', 'Name="EventKey" Type="Edm.Int64" Nullable="false"']],
        subject: 'OpenHouse.EventKey',
        found: 'Name="EventKey", which Event declares on line 52',
      },
      {
        what: 'a property called as an inherited navigation property, even in 4.01',
        edits: [
          AS_4_01,
          [
            '<NavigationProperty Name="Gardener"',
            '<Property Name="Rooms" Type="Edm.String"/><NavigationProperty Name="Gardener"',
          ],
          ['      <NavigationPropertyBinding Path="Rooms/Inspector" Target="Me"/>\n', ''],
        ],
        subject: 'Villa.Rooms',
        found: 'Name="Rooms", which Home declares on line 33',
      },
      {
        what: 'a property called as its ComplexType',
        edits: [
          ['<ComplexType Name="Address">', '<ComplexType Name="Address"><Property Name="Address" Type="Edm.String"/>'],
        ],
        subject: 'Address.Address',
        found: 'Name="Address" in ComplexType Address',
        outcome: 'advisory',
      },
    ],
    upholds: [
      { what: 'names that differ only in case', edits: [['Name="OnMarket"', 'Name="listPrice"']] },
      {
        what: 'a redefinition with a derived type in 4.01',
        edits: [
          AS_4_01,
          [
            '<NavigationProperty Name="Gardener"',
            '<Property Name="Address" Type="Self.ForeignAddress"/><NavigationProperty Name="Gardener"',
          ],
        ],
      },
      {
        what: 'a property called as its type, as the Data Dictionary has them',
        edits: [['Name="OnMarket"', 'Name="Home"']],
      },
    ],
  },
  {
    rule: 'unique-container-child-names',
    breaks: [
      {
        what: 'a Singleton called as an EntitySet',
        edits: [
          ['Singleton Name="Me"', 'Singleton Name="Building"'],
          ['Target="Me"', 'Target="Member"'],
        ],
        subject: 'Singleton Building',
        found: 'Name="Building" on lines 16 and 17',
      },
      {
        what: 'a FunctionImport called as an EntitySet',
        edits: [['FunctionImport Name="Search"', 'FunctionImport Name="Building"']],
        subject: 'FunctionImport Building',
        found: 'Name="Building" on lines 16 and 18',
      },
      {
        what: 'an ActionImport called as an EntitySet',
        edits: [
          [
            '<FunctionImport Name="Search"',
            '<ActionImport Name="Building" Action="Self.Clear"/>\n    <FunctionImport Name="Search"',
          ],
          ['<TypeDefinition Name="Email"', '<Action Name="Clear"/><TypeDefinition Name="Email"'],
        ],
        subject: 'ActionImport Building',
        found: 'Name="Building" on lines 16 and 18',
      },
    ],
    upholds: [
      {
        what: 'two EntitySets of one EntityType',
        edits: [['<Singleton', '<EntitySet Name="Agent" EntityType="Self.Member"/><Singleton']],
      },
    ],
  },
  {
    rule: 'unique-enum-member-names',
    breaks: [
      {
        what: 'two members of one name',
        edits: [['Name="Bodega"', 'Name="Aptos"']],
        subject: 'City.Aptos',
        found: 'Name="Aptos" on lines 71 and 72',
      },
    ],
    upholds: [{ what: 'members that differ only in case', edits: [['Name="Bodega"', 'Name="aptos"']] }],
  },
]
