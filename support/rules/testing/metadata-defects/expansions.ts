import type { DefectEntry } from './defect'

const GARDENER = '<NavigationProperty Name="Gardener" Type="Self.Member"/>'
const LISTINGS = '<NavigationProperty Name="Listings" Type="Collection(Self.Home)" Partner="ListAgent"/>'

export const EXPANSION_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'navigation-collection-nullable',
    breaks: [
      {
        what: 'a collection of entities that says it is nullable',
        edits: [[LISTINGS, LISTINGS.replace('Partner', 'Nullable="true" Partner')]],
        subject: 'Member.Listings',
        found: 'Nullable="true" with Type="Collection(Self.Home)"',
        outcome: 'advisory',
      },
      {
        what: 'a collection of entities that says it is not nullable',
        edits: [[LISTINGS, LISTINGS.replace('Partner', 'Nullable="false" Partner')]],
        subject: 'Member.Listings',
        found: 'Nullable="false" with Type="Collection(Self.Home)"',
        outcome: 'advisory',
      },
      {
        what: 'a function that returns a collection of entities and says it is nullable',
        edits: [
          [
            '<Function Name="Find"><ReturnType',
            '<Function Name="Near"><ReturnType Type="Collection(Self.Home)" Nullable="false"/></Function><Function Name="Find"><ReturnType',
          ],
        ],
        subject: 'ReturnType of Function Near',
        found: 'Nullable with Type="Collection(Self.Home)"',
        outcome: 'advisory',
      },
    ],
    upholds: [
      {
        what: 'a single entity that says it is nullable',
        edits: [[GARDENER, GARDENER.replace('/>', ' Nullable="true"/>')]],
      },
    ],
  },
  {
    rule: 'partner-fits',
    breaks: [
      {
        what: 'a partner that leads to another type',
        edits: [
          [GARDENER, GARDENER.replace('/>', ' Partner="Boss"/>')],
          [LISTINGS, `${LISTINGS}<NavigationProperty Name="Boss" Type="Self.Member"/>`],
        ],
        subject: 'Villa.Gardener',
        found: 'Partner="Boss", and Member.Boss leads to Type="Self.Member"',
      },
      {
        what: 'a partner that has another partner',
        edits: [[GARDENER, GARDENER.replace('/>', ' Partner="Listings"/>')]],
        subject: 'Villa.Gardener',
        found: 'Partner="Listings", and Member.Listings has Partner="ListAgent"',
      },
    ],
    upholds: [
      {
        what: 'a partner that leads to the base type',
        edits: [
          [GARDENER, GARDENER.replace('/>', ' Partner="Gardens"/>')],
          [LISTINGS, `${LISTINGS}<NavigationProperty Name="Gardens" Type="Collection(Self.Home)"/>`],
        ],
      },
      {
        what: 'a partner that leads to entities of any type',
        edits: [
          [GARDENER, GARDENER.replace('/>', ' Partner="Place"/>')],
          [LISTINGS, `${LISTINGS}<NavigationProperty Name="Place" Type="Edm.EntityType"/>`],
        ],
      },
      {
        what: 'a partner that leads to a base type of a base type elsewhere',
        edits: [
          [
            '<EntityType Name="Event" Abstract="true">',
            `<EntityType Name="Tour" BaseType="Core.Walk">
              <NavigationProperty Name="Guide" Type="Self.Member" Partner="Walked"/>
            </EntityType>
            <EntityType Name="Event" Abstract="true">`,
          ],
          [LISTINGS, `${LISTINGS}<NavigationProperty Name="Walked" Type="Collection(Self.Home)"/>`],
        ],
      },
      {
        what: 'a partner without a partner',
        edits: [[LISTINGS, '<NavigationProperty Name="Listings" Type="Collection(Self.Home)"/>']],
      },
    ],
  },
  {
    rule: 'referential-constraint-type',
    breaks: [
      {
        what: 'a text that is tied to a number',
        edits: [
          ['<Property Name="ListAgentKey" Type="Edm.String"/>', '<Property Name="ListAgentKey" Type="Edm.Int64"/>'],
        ],
        subject: 'Home.ListAgent',
        found: 'Home.ListAgentKey with Type="Edm.Int64"',
        outcome: 'advisory',
      },
      {
        what: 'a list that is tied to a single value',
        edits: [
          [
            '<Property Name="ListAgentKey" Type="Edm.String"/>',
            '<Property Name="ListAgentKey" Type="Collection(Edm.String)" Nullable="true"/>',
          ],
        ],
        subject: 'Home.ListAgent',
        found: 'Home.ListAgentKey with Type="Collection(Edm.String)"',
        outcome: 'advisory',
      },
    ],
    upholds: [
      {
        what: 'a text that is tied to a TypeDefinition of text',
        edits: [['ReferencedProperty="MemberKey"', 'ReferencedProperty="Email"']],
      },
    ],
  },
  {
    rule: 'referential-constraint-nullable',
    breaks: [
      {
        what: 'a Field that may not be null, of an expansion that may',
        edits: [
          [
            '<Property Name="ListAgentKey" Type="Edm.String"/>',
            '<Property Name="ListAgentKey" Type="Edm.String" Nullable="false"/>',
          ],
        ],
        subject: 'Home.ListAgent',
        found: 'Property="ListAgentKey", which may not be null',
        outcome: 'advisory',
      },
      {
        what: 'a Field that may be null, of an expansion that may not',
        edits: [['Type="Self.Member" Partner="Listings"', 'Type="Self.Member" Partner="Listings" Nullable="false"']],
        subject: 'Home.ListAgent',
        found: 'Property="ListAgentKey", which may be null',
        outcome: 'advisory',
      },
    ],
    upholds: [
      {
        what: 'an expansion and both Fields that may not be null',
        edits: [
          [
            '<Property Name="ListAgentKey" Type="Edm.String"/>',
            '<Property Name="ListAgentKey" Type="Edm.String" Nullable="false"/>',
          ],
          ['Type="Self.Member" Partner="Listings"', 'Type="Self.Member" Partner="Listings" Nullable="false"'],
        ],
      },
    ],
  },
]
