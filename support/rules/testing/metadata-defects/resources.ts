import { BASE_EDMX } from '../../../metadata/testing/base-edmx'
import { AS_4_01, type DefectEntry } from './defect'

const END = '</EntityContainer>'
const WHOLE_CONTAINER = BASE_EDMX.slice(BASE_EDMX.indexOf('<EntityContainer'), BASE_EDMX.indexOf(END) + END.length)

export const RESOURCE_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'entity-container-declared',
    breaks: [
      { what: 'no container', edits: [[WHOLE_CONTAINER, '']], subject: 'Metadata', found: 'none' },
      {
        what: 'a second container',
        edits: [
          [
            '<TypeDefinition',
            '<EntityContainer Name="Other"><Singleton Name="You" Type="Self.Member"/></EntityContainer><TypeDefinition',
          ],
        ],
        subject: 'Metadata',
        found: 'EntityContainer Service (line 8), EntityContainer Other (line 65)',
      },
    ],
    upholds: [
      {
        what: 'a container that extends the other',
        edits: [
          [
            '<TypeDefinition',
            '<EntityContainer Name="Other" Extends="org.example.service.Service"><Singleton Name="You" Type="Self.Member"><NavigationPropertyBinding Path="Listings" Target="Property"/></Singleton></EntityContainer><TypeDefinition',
          ],
        ],
      },
    ],
  },
  {
    rule: 'entity-container-not-empty',
    breaks: [
      {
        what: 'a container without content',
        edits: [
          ['<TypeDefinition', '<EntityContainer Name="Other" Extends="org.example.service.Service"/><TypeDefinition'],
        ],
        subject: 'EntityContainer Other',
        found: 'nothing',
      },
    ],
    upholds: [
      {
        what: 'a container with a FunctionImport only',
        edits: [
          [
            '<TypeDefinition',
            '<EntityContainer Name="Other" Extends="org.example.service.Service"><FunctionImport Name="F" Function="Self.Find"/></EntityContainer><TypeDefinition',
          ],
        ],
      },
    ],
  },
  {
    rule: 'extended-container',
    breaks: [
      {
        what: 'an EntitySet of another type than in the extended container',
        edits: [
          [
            '<EntityContainer Name="Service">',
            '<EntityContainer Name="More" Extends="org.example.service.Service"><EntitySet Name="Building" EntityType="Self.Member"/></EntityContainer><EntityContainer Name="Service">',
          ],
        ],
        subject: 'EntitySet Building',
        found: 'Name="Building", which is the EntitySet on line 16',
      },
      {
        what: 'a Singleton called as an EntitySet of the extended container',
        edits: [
          [
            '<EntityContainer Name="Service">',
            '<EntityContainer Name="More" Extends="org.example.service.Service"><Singleton Name="Building" Type="Self.Building"/></EntityContainer><EntityContainer Name="Service">',
          ],
        ],
        subject: 'Singleton Building',
        found: 'Name="Building", which is the EntitySet on line 16',
      },
      {
        what: 'a FunctionImport that the extended container has',
        edits: [
          [
            '<EntityContainer Name="Service">',
            '<EntityContainer Name="More" Extends="org.example.service.Service"><FunctionImport Name="Search" Function="Self.Find"/></EntityContainer><EntityContainer Name="Service">',
          ],
        ],
        subject: 'FunctionImport Search',
        found: 'Name="Search", which is the FunctionImport on line 18',
      },
    ],
    upholds: [
      {
        what: 'an EntitySet of a derived type, in 4.01',
        edits: [
          AS_4_01,
          [
            '<EntityContainer Name="Service">',
            '<EntityContainer Name="More" Extends="org.example.service.Service"><EntitySet Name="Property" EntityType="Self.Villa"/></EntityContainer><EntityContainer Name="Service">',
          ],
        ],
      },
    ],
  },
  {
    rule: 'extends-resolves',
    breaks: [
      {
        what: 'an extended container that does not exist: what it holds is unknown',
        edits: [
          ['EntityContainer Name="Service"', 'EntityContainer Name="Service" Extends="Self.Base"'],
          ['Target="Me"', 'Target="Anyone"'],
        ],
        subject: 'EntityContainer Service',
        found: 'Extends="org.example.Base", and no such EntityContainer',
      },
    ],
    upholds: [
      {
        what: 'a container of an included Schema',
        edits: [
          ['EntityContainer Name="Service"', 'EntityContainer Name="Service" Extends="Core.Base"'],
          ['Target="Me"', 'Target="Anyone"'],
        ],
      },
      {
        what: 'a container that extends itself, for which clients should be prepared',
        edits: [
          ['EntityContainer Name="Service"', 'EntityContainer Name="Service" Extends="org.example.service.Service"'],
        ],
      },
    ],
  },
  {
    rule: 'resource-entity-type',
    breaks: [
      {
        what: 'an EntityType that is missing: one finding for all that refers to it',
        edits: [
          ['EntitySet Name="Building" EntityType="Self.Building"', 'EntitySet Name="Building" EntityType="Self.Lot"'],
          ['Name="Gardener" Type="Self.Member"', 'Name="Gardener" Type="Self.Lot"'],
          ['Name="OpenHouse" BaseType="Self.Event"', 'Name="OpenHouse" BaseType="Self.Lot"'],
        ],
        subject: 'EntityType org.example.Lot',
        found:
          'EntityType="org.example.Lot" in EntitySet Building (line 16), EntityType OpenHouse (line 54), Villa.Gardener (line 37), and no such type',
      },
      {
        what: 'an EntitySet of a ComplexType',
        edits: [
          [
            'EntitySet Name="Building" EntityType="Self.Building"',
            'EntitySet Name="Building" EntityType="Self.Address"',
          ],
        ],
        subject: 'EntitySet Building',
        found: 'EntityType="org.example.Address", which is ComplexType Address',
      },
      {
        what: 'a Singleton of a built-in type',
        edits: [['Name="Me" Type="Self.Member"', 'Name="Me" Type="Edm.EntityType"']],
        subject: 'Singleton Me',
        found: 'Type="Edm.EntityType", a built-in type',
      },
    ],
    upholds: [
      {
        what: 'a name that differs from that of its EntityType',
        edits: [['EntitySet Name="Building"', 'EntitySet Name="Buildings"']],
      },
      {
        what: 'an EntityType of an included Schema',
        edits: [
          [
            'EntitySet Name="Building" EntityType="Self.Building"',
            'EntitySet Name="Building" EntityType="Core.Building"',
          ],
        ],
      },
    ],
  },
  {
    rule: 'resource-has-key',
    breaks: [
      {
        what: 'an EntitySet without a key',
        edits: [['<Key><PropertyRef Name="EventKey"/></Key>', '']],
        subject: 'EntityType OpenHouse',
        found: 'no Key, but EntitySet OpenHouse (line 15)',
      },
      {
        what: 'a contained collection without a key',
        edits: [['<Key><PropertyRef Name="RoomKey"/></Key>', '']],
        subject: 'EntityType Room',
        found: 'no Key, but Home.Rooms (line 34)',
      },
      {
        what: 'a Singleton without a key in 4.0',
        edits: [
          ['<TypeDefinition', '<EntityType Name="Settings"/><TypeDefinition'],
          ['Name="Me" Type="Self.Member"', 'Name="Me" Type="Self.Settings"'],
          ['Path="Rooms/Inspector" Target="Me"', 'Path="Rooms/Inspector" Target="Member"'],
        ],
        subject: 'EntityType Settings',
        found: 'no Key, and Version="4.0"',
        outcome: 'advisory',
      },
      {
        what: 'an EntityType without a key in 4.0',
        edits: [['<TypeDefinition', '<EntityType Name="Settings"/><TypeDefinition']],
        subject: 'EntityType Settings',
        found: 'no Key, and Version="4.0"',
        outcome: 'advisory',
      },
    ],
    upholds: [
      {
        what: 'an abstract EntityType without a key that nothing exposes',
        edits: [['<TypeDefinition', '<EntityType Name="Thing" Abstract="true"/><TypeDefinition']],
      },
      {
        what: 'a Singleton without a key in 4.01',
        edits: [
          AS_4_01,
          ['<TypeDefinition', '<EntityType Name="Settings"/><TypeDefinition'],
          ['Name="Me" Type="Self.Member"', 'Name="Me" Type="Self.Settings"'],
          ['Path="Rooms/Inspector" Target="Me"', 'Path="Rooms/Inspector" Target="Member"'],
        ],
      },
    ],
  },
]
