import { AS_4_01, type DefectEntry } from './defect'

export const REFERENCE_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'type-reference-resolves',
    breaks: [
      {
        what: 'an undefined enumeration type, however often it is used, in collections and with an alias',
        edits: [
          ['EnumType Name="City"', 'EnumType Name="Town"'],
          [
            'Name="OnMarket" Type="Edm.DateTimeOffset" Precision="3"',
            'Name="Cities" Type="Collection(org.example.enums.City)"',
          ],
        ],
        subject: 'EnumType org.example.enums.City',
        found:
          'Type="E.City" in Home.City (line 26), Home.Cities (line 28), Parameter City of Function Find (line 67), and no such type',
      },
      {
        what: 'an undefined type in a Schema of several kinds',
        edits: [['Type="Self.Email"', 'Type="Self.Phone"']],
        subject: 'Type org.example.Phone',
        found: 'Type="Self.Phone" in Member.Email (line 47), and no such type',
      },
      {
        what: 'an undefined type of a navigation property',
        edits: [['Name="Gardener" Type="Self.Member"', 'Name="Gardener" Type="Self.Gardener"']],
        subject: 'EntityType org.example.Gardener',
        found: 'Type="Self.Gardener" in Villa.Gardener (line 37), and no such type',
      },
      {
        what: 'a primitive type that does not exist',
        edits: [['Name="Refreshments" Type="Edm.String"', 'Name="Refreshments" Type="Edm.Text"']],
        subject: 'Type Edm.Text',
        found: 'Type="Edm.Text" in OpenHouse.Refreshments (line 55), and no such type',
      },
      {
        what: 'a primitive type of OData 3',
        edits: [
          [
            'Name="OnMarket" Type="Edm.DateTimeOffset" Precision="3"',
            'Name="OnMarket" Type="Edm.DateTime" Precision="3"',
          ],
        ],
        subject: 'Type Edm.DateTime',
        found: 'Type="Edm.DateTime" in Home.OnMarket (line 28), and no such type',
      },
      {
        what: 'a type without a namespace',
        edits: [['Name="City" Type="E.City"><', 'Name="City" Type="City"><']],
        subject: 'Type City',
        found: 'Type="City" in Home.City (line 26), and no such type',
      },
      {
        what: 'an alias that is not declared',
        edits: [['Name="City" Type="E.City"><', 'Name="City" Type="F.City"><']],
        subject: 'Type F.City',
        found: 'Type="F.City" in Home.City (line 26), and no such type',
      },
      {
        what: 'an undefined type of a key part',
        edits: [['Name="RoomKey" Type="Edm.Int32"', 'Name="RoomKey" Type="E.RoomKey"']],
        subject: 'EnumType org.example.enums.RoomKey',
        found: 'Type="E.RoomKey" in Room.RoomKey (line 41), and no such type',
      },
      {
        what: 'an undefined type of a parameter',
        edits: [['<Parameter Name="City" Type="E.City"/>', '<Parameter Name="City" Type="E.Town"/>']],
        subject: 'EnumType org.example.enums.Town',
        found: 'Type="E.Town" in Parameter City of Function Find (line 67), and no such type',
      },
      {
        what: 'an undefined type that is returned',
        edits: [
          [
            '<TypeDefinition Name="Email"',
            `<Function Name="Near"><ReturnType Type="Self.Houses"/></Function><TypeDefinition Name="Email"`,
          ],
        ],
        subject: 'Type org.example.Houses',
        found: 'Type="Self.Houses" in ReturnType of Function Near (line 65), and no such type',
      },
      {
        what: 'an undefined type of a term',
        edits: [['<TypeDefinition Name="Email"', `<Term Name="Short" Type="Edm.Text"/><TypeDefinition Name="Email"`]],
        subject: 'Type Edm.Text',
        found: 'Type="Edm.Text" in Term Short (line 65), and no such type',
      },
    ],
    upholds: [
      { what: 'a type of an included Schema', edits: [['Type="Self.Email"', 'Type="Core.Tag"']] },
      {
        what: 'every primitive type',
        edits: [
          [
            'Name="OnMarket" Type="Edm.DateTimeOffset" Precision="3"',
            'Name="Where" Type="Edm.GeographyPoint" SRID="4326"',
          ],
        ],
      },
      {
        what: 'an abstract built-in type',
        edits: [AS_4_01, ['Name="OnMarket" Type="Edm.DateTimeOffset" Precision="3"', 'Name="Any" Type="Edm.Untyped"']],
      },
    ],
  },
  {
    rule: 'base-type-resolves',
    breaks: [
      {
        what: 'an undefined base type: its key and members are unknown, and nothing else is said of them',
        edits: [
          ['BaseType="Self.Event"', 'BaseType="Self.Occasion"'],
          [
            'EntitySet Name="OpenHouse" EntityType="Self.OpenHouse"/>',
            'EntitySet Name="OpenHouse" EntityType="Self.OpenHouse"><NavigationPropertyBinding Path="Host" Target="Member"/></EntitySet>',
          ],
        ],
        subject: 'Type org.example.Occasion',
        found: 'BaseType="org.example.Occasion" in EntityType OpenHouse (line 54), and no such type',
      },
    ],
    upholds: [
      { what: 'a base type of an included Schema', edits: [['BaseType="Self.Event"', 'BaseType="Core.Occasion"']] },
    ],
  },
  {
    rule: 'base-type-kind',
    breaks: [
      {
        what: 'an EntityType derived from a ComplexType',
        edits: [['BaseType="Self.Event"', 'BaseType="Self.Address"']],
        subject: 'EntityType OpenHouse',
        found: 'BaseType="org.example.Address", which is ComplexType Address',
      },
      {
        what: 'a ComplexType derived from a built-in type',
        edits: [['Name="ForeignAddress" BaseType="Self.Address"', 'Name="ForeignAddress" BaseType="Edm.ComplexType"']],
        subject: 'ComplexType ForeignAddress',
        found: 'BaseType="Edm.ComplexType", a built-in type',
      },
    ],
    upholds: [
      {
        what: 'a ComplexType derived from one that is derived itself',
        edits: [['<TypeDefinition', '<ComplexType Name="FarAddress" BaseType="Self.ForeignAddress"/><TypeDefinition']],
      },
    ],
  },
  {
    rule: 'no-inheritance-cycle',
    breaks: [
      {
        what: 'a type derived from itself',
        edits: [['BaseType="Self.Event"', 'BaseType="Self.OpenHouse"']],
        subject: 'EntityType OpenHouse',
        found: 'OpenHouse derives from OpenHouse',
      },
      {
        what: 'a cycle of two types, and a third that leads into it',
        edits: [
          ['<EntityType Name="Home">', '<EntityType Name="Home" BaseType="Self.Villa">'],
          ['<TypeDefinition', '<EntityType Name="Castle" BaseType="Self.Villa"/><TypeDefinition'],
        ],
        subject: 'EntityType Home',
        found: 'Home derives from Villa derives from Home',
      },
    ],
    upholds: [
      {
        what: 'two types derived from one',
        edits: [
          ['<EntityType Name="Room">', '<EntityType Name="Cottage" BaseType="Self.Home"/><EntityType Name="Room">'],
        ],
      },
    ],
  },
  {
    rule: 'property-type',
    breaks: [
      {
        what: 'a Property that leads to an EntityType',
        edits: [
          ['Name="OnMarket" Type="Edm.DateTimeOffset" Precision="3"', 'Name="Media" Type="Collection(Self.Room)"'],
        ],
        subject: 'Home.Media',
        found: 'Type="Collection(Self.Room)", an EntityType',
      },
    ],
    upholds: [
      {
        what: 'a collection of a ComplexType',
        edits: [
          ['Name="OnMarket" Type="Edm.DateTimeOffset" Precision="3"', 'Name="Media" Type="Collection(Self.Address)"'],
        ],
      },
    ],
  },
  {
    rule: 'navigation-property-type',
    breaks: [
      {
        what: 'a navigation property to a ComplexType',
        edits: [['Name="Gardener" Type="Self.Member"', 'Name="Gardener" Type="Self.Address"']],
        subject: 'Villa.Gardener',
        found: 'Type="Self.Address", which is none',
      },
      {
        what: 'a navigation property to a primitive type, which the XML schemas refuse too',
        edits: [['Name="Gardener" Type="Self.Member"', 'Name="Gardener" Type="Edm.String"']],
        subject: 'Villa.Gardener',
        found: 'Type="Edm.String", which is none',
      },
    ],
    upholds: [
      {
        what: 'Edm.EntityType',
        edits: [['Name="Gardener" Type="Self.Member"', 'Name="Gardener" Type="Edm.EntityType"']],
      },
    ],
  },
]
