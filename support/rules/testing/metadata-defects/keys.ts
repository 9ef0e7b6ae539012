import { AS_4_01, type DefectEntry } from './defect'

const SET_OF_VILLAS = ['<Singleton', '<EntitySet Name="Villa" EntityType="Self.Villa"/><Singleton'] as const

export const KEY_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'key-declared-once',
    breaks: [
      {
        what: 'a derived type with a key of its own',
        edits: [
          [
            '<NavigationProperty Name="Gardener"',
            '<Key><PropertyRef Name="VillaKey"/></Key><Property Name="VillaKey" Type="Edm.Guid" Nullable="false"/><NavigationProperty Name="Gardener"',
          ],
        ],
        subject: 'EntityType Villa',
        found: 'a Key of its own, VillaKey',
      },
    ],
    upholds: [
      { what: 'an inherited key', edits: [SET_OF_VILLAS] },
      {
        what: 'a key below an abstract type without one',
        edits: [
          ['<TypeDefinition', '<EntityType Name="Thing" Abstract="true"/><TypeDefinition'],
          ['<EntityType Name="Room">', '<EntityType Name="Room" BaseType="Self.Thing">'],
        ],
      },
    ],
  },
  {
    rule: 'key-part-exists',
    breaks: [
      {
        what: 'a key part without a property',
        edits: [['PropertyRef Name="RoomKey"', 'PropertyRef Name="RoomId"']],
        subject: 'Key of EntityType Room',
        found: 'Name="RoomId", which Room does not have',
      },
      {
        what: 'a path that leads nowhere',
        edits: [['PropertyRef Name="Site/PostalCode"', 'PropertyRef Name="Site/Zip"']],
        subject: 'Key of EntityType Building',
        found: 'Name="Site/Zip", which Building does not have',
      },
    ],
    upholds: [
      {
        what: 'a key of several parts',
        edits: [
          ['<PropertyRef Name="RoomKey"/>', '<PropertyRef Name="RoomKey"/><PropertyRef Name="Floor"/>'],
          [
            '<NavigationProperty Name="Inspector"',
            '<Property Name="Floor" Type="E.City" Nullable="false"/><NavigationProperty Name="Inspector"',
          ],
        ],
      },
    ],
  },
  {
    rule: 'key-part-type',
    breaks: [
      {
        what: 'a key part of a type that cannot be compared',
        edits: [['Name="RoomKey" Type="Edm.Int32"', 'Name="RoomKey" Type="Edm.Double"']],
        subject: 'Key of EntityType Room',
        found: 'Type="Edm.Double" of the Property RoomKey',
      },
      {
        what: 'a key part that is a collection',
        edits: [['Name="RoomKey" Type="Edm.Int32"', 'Name="RoomKey" Type="Collection(Edm.Int32)"']],
        subject: 'Key of EntityType Room',
        found: 'Type="Collection(Edm.Int32)" of the Property RoomKey',
      },
      {
        what: 'a key part of a complex type',
        edits: [['Name="RoomKey" Type="Edm.Int32"', 'Name="RoomKey" Type="Self.Address"']],
        subject: 'Key of EntityType Room',
        found: 'Type="Self.Address" of the Property RoomKey',
      },
      {
        what: 'a key part that navigates',
        edits: [['PropertyRef Name="RoomKey"', 'PropertyRef Name="Inspector"']],
        subject: 'Key of EntityType Room',
        found: 'Type="Self.Member" of the NavigationProperty Inspector',
      },
    ],
    upholds: [
      { what: 'an enumeration type', edits: [['Name="RoomKey" Type="Edm.Int32"', 'Name="RoomKey" Type="E.City"']] },
      { what: 'a type definition', edits: [['Name="RoomKey" Type="Edm.Int32"', 'Name="RoomKey" Type="Self.Email"']] },
      {
        what: 'a type defined elsewhere',
        edits: [['Name="RoomKey" Type="Edm.Int32"', 'Name="RoomKey" Type="Core.Id"']],
      },
    ],
  },
  {
    rule: 'key-part-alias',
    breaks: [
      {
        what: 'a path without an alias',
        edits: [[' Alias="PostalCode"', '']],
        subject: 'Key of EntityType Building',
        found: 'Name="Site/PostalCode" without Alias',
      },
      {
        what: 'an alias without a path',
        edits: [['PropertyRef Name="RoomKey"', 'PropertyRef Name="RoomKey" Alias="Id"']],
        subject: 'Key of EntityType Room',
        found: 'Name="RoomKey" with Alias="Id"',
      },
    ],
    upholds: [
      {
        what: 'a path through a navigation property in 4.01',
        edits: [
          AS_4_01,
          ['PropertyRef Name="RoomKey"', 'PropertyRef Name="Inspector/MemberKey" Alias="InspectorKey"'],
          ['Name="Inspector" Type="Self.Member"', 'Name="Inspector" Type="Self.Member" Nullable="false"'],
        ],
      },
    ],
  },
  {
    rule: 'key-part-not-nullable',
    breaks: [
      {
        what: 'a nullable key part',
        edits: [['Name="RoomKey" Type="Edm.Int32" Nullable="false"', 'Name="RoomKey" Type="Edm.Int32"']],
        subject: 'Room.RoomKey',
        found: 'nullable, which is the default',
        outcome: 'advisory',
      },
    ],
    upholds: [
      {
        what: 'a property beside the key that may be null',
        edits: [['Name="Email" Type="Self.Email"', 'Name="Email" Type="Self.Email" Nullable="true"']],
      },
    ],
  },
  {
    rule: 'key-part-path',
    breaks: [
      {
        what: 'a key through a collection',
        edits: [
          [
            '<Property Name="Site" Type="Self.Address" Nullable="false"/>',
            '<Property Name="Site" Type="Collection(Self.Address)" Nullable="false"/>',
          ],
        ],
        subject: 'Key of EntityType Building',
        found: 'Name="Site/PostalCode", and Site is a collection',
      },
      {
        what: 'a key through a value that may be null',
        edits: [
          [
            '<Property Name="Site" Type="Self.Address" Nullable="false"/>',
            '<Property Name="Site" Type="Self.Address"/>',
          ],
        ],
        subject: 'Key of EntityType Building',
        found: 'Name="Site/PostalCode", and Site may be null',
        outcome: 'advisory',
      },
      {
        what: 'a key with a part of the key of a related entity',
        edits: [
          AS_4_01,
          [
            '<PropertyRef Name="Site/PostalCode" Alias="PostalCode"/>',
            '<PropertyRef Name="Owner/MemberKey" Alias="OwnerKey"/>',
          ],
          [
            '<Property Name="Site" Type="Self.Address" Nullable="false"/>',
            '<NavigationProperty Name="Owner" Type="Self.Member" Nullable="false"/>',
          ],
          [
            '<Key><PropertyRef Name="MemberKey"/></Key>',
            '<Key><PropertyRef Name="MemberKey"/><PropertyRef Name="Mls"/></Key><Property Name="Mls" Type="Edm.String" Nullable="false"/>',
          ],
        ],
        subject: 'Key of EntityType Building',
        found: 'Name="Owner/MemberKey" without Owner/Mls',
      },
    ],
    upholds: [
      {
        what: 'a key through a related entity, in 4.01',
        edits: [
          AS_4_01,
          [
            '<PropertyRef Name="Site/PostalCode" Alias="PostalCode"/>',
            '<PropertyRef Name="Owner/MemberKey" Alias="OwnerKey"/>',
          ],
          [
            '<Property Name="Site" Type="Self.Address" Nullable="false"/>',
            '<NavigationProperty Name="Owner" Type="Self.Member" Nullable="false"/>',
          ],
        ],
      },
    ],
  },
]
