import { AS_4_01, type DefectEntry } from './defect'

export const PARTNER_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'partner-resolves',
    breaks: [
      {
        what: 'a partner that does not exist',
        edits: [['Partner="Listings"', 'Partner="Homes"']],
        subject: 'Home.ListAgent',
        found: 'Partner="Homes", which Member does not have',
      },
      {
        what: 'a partner that is a Property',
        edits: [['Partner="Listings"', 'Partner="Email"']],
        subject: 'Home.ListAgent',
        found: 'Partner="Email", a Property',
      },
      {
        what: 'a partner behind another expansion',
        edits: [
          [
            '<NavigationProperty Name="Gardener" Type="Self.Member"/>',
            '<NavigationProperty Name="Gardener" Type="Self.Member" Partner="Listings/Rooms"/>',
          ],
        ],
        subject: 'Villa.Gardener',
        found: 'Partner="Listings/Rooms", behind Listings',
      },
      {
        what: 'a partner of an expansion of a ComplexType',
        edits: [
          [
            '<ComplexType Name="Address">',
            '<ComplexType Name="Address"><NavigationProperty Name="Mayor" Type="Self.Member" Partner="Listings"/>',
          ],
        ],
        subject: 'Address.Mayor',
        found: 'Partner="Listings" in ComplexType Address',
        outcome: 'advisory',
      },
    ],
    upholds: [
      {
        what: 'a partner of a derived type',
        edits: [
          ['Name="Inspector" Type="Self.Member"', 'Name="Inspector" Type="Self.Home" Partner="Self.Villa/Gardener"'],
          ['Name="Gardener" Type="Self.Member"', 'Name="Gardener" Type="Self.Room"'],
          ['Path="Rooms/Inspector" Target="Me"', 'Path="Rooms/Inspector" Target="Property"'],
          [
            'Path="Self.Villa/Gardener" Target="org.example.service.Service/Member"',
            'Path="Self.Villa/Gardener" Target="org.example.service.Service/Mine/Rooms"',
          ],
          ['<Singleton Name="Me"', '<Singleton Name="Mine" Type="Self.Home"/><Singleton Name="Me"'],
        ],
      },
      {
        what: 'a partner of a type defined elsewhere',
        edits: [['Name="Gardener" Type="Self.Member"', 'Name="Gardener" Type="Core.Person" Partner="Homes"']],
      },
    ],
  },
  {
    rule: 'referential-constraint-resolves',
    breaks: [
      {
        what: 'a dependent property that does not exist',
        edits: [['Property="ListAgentKey"', 'Property="AgentKey"']],
        subject: 'Home.ListAgent',
        found: 'Property="AgentKey", which Home does not have',
      },
      {
        what: 'a principal property that does not exist',
        edits: [['ReferencedProperty="MemberKey"', 'ReferencedProperty="Key"']],
        subject: 'Home.ListAgent',
        found: 'ReferencedProperty="Key", which Member does not have',
      },
      {
        what: 'a principal property behind an expansion',
        edits: [['ReferencedProperty="MemberKey"', 'ReferencedProperty="Listings/ListingKey"']],
        subject: 'Home.ListAgent',
        found: 'ReferencedProperty="Listings/ListingKey", behind Listings',
      },
      {
        what: 'a constraint of an expansion to a collection',
        edits: [
          [
            '<NavigationProperty Name="Listings" Type="Collection(Self.Home)" Partner="ListAgent"/>',
            '<NavigationProperty Name="Listings" Type="Collection(Self.Home)" Partner="ListAgent"><ReferentialConstraint Property="MemberKey" ReferencedProperty="ListAgentKey"/></NavigationProperty>',
          ],
        ],
        subject: 'Member.Listings',
        found: 'ReferentialConstraint with Type="Collection(Self.Home)"',
        outcome: 'advisory',
      },
    ],
    upholds: [
      {
        what: 'a path into a ComplexType, since 4.01 and before',
        edits: [AS_4_01, ['Property="ListAgentKey"', 'Property="Address/PostalCode"']],
      },
    ],
  },
]
