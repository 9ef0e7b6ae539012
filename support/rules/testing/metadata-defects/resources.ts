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
          ['EntitySet Name="Building" EntityType="Self.Building"', 'EntitySet Name="Lot" EntityType="Self.Lot"'],
          ['Name="Gardener" Type="Self.Member"', 'Name="Gardener" Type="Self.Lot"'],
          ['Name="OpenHouse" BaseType="Self.Event"', 'Name="OpenHouse" BaseType="Self.Lot"'],
        ],
        subject: 'EntityType org.example.Lot',
        found:
          'EntityType="org.example.Lot" in EntitySet Lot (line 16), EntityType OpenHouse (line 54), Villa.Gardener (line 37), and no such type',
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
  {
    rule: 'navigation-binding-path',
    breaks: [
      {
        what: 'a path to nothing',
        edits: [['Path="ListAgent"', 'Path="BuyerAgent"']],
        subject: 'EntitySet Property',
        found: 'Path="BuyerAgent", which Home does not have',
      },
      {
        what: 'a path to a Property',
        edits: [['Path="ListAgent"', 'Path="ListAgentKey"']],
        subject: 'EntitySet Property',
        found: 'Path="ListAgentKey", a Property',
      },
      {
        what: 'a member of a derived type without the type cast',
        edits: [['Path="Self.Villa/Gardener"', 'Path="Gardener"']],
        subject: 'EntitySet Property',
        found: 'Path="Gardener", which Home does not have',
      },
      {
        what: 'a type cast to nothing',
        edits: [['Path="Self.Villa/Gardener"', 'Path="Self.Castle/Gardener"']],
        subject: 'EntitySet Property',
        found: 'Path="Self.Castle/Gardener", which Home does not have',
      },
    ],
    upholds: [
      {
        what: 'a type cast at the end, in 4.01',
        edits: [AS_4_01, ['Path="ListAgent"', 'Path="ListAgent/Self.Member"']],
      },
      { what: 'a type cast to a type defined elsewhere', edits: [['Path="ListAgent"', 'Path="Core.Castle/Owner"']] },
    ],
  },
  {
    rule: 'navigation-binding-target',
    breaks: [
      {
        what: 'a target that does not exist',
        edits: [['Target="Member"', 'Target="Agents"']],
        subject: 'EntitySet Property',
        found: 'Target="Agents" for Path="ListAgent", and no such resource',
      },
      {
        what: 'a target in a container that does not exist',
        edits: [['Target="org.example.service.Service/Member"', 'Target="Self.Service/Member"']],
        subject: 'EntitySet Property',
        found: 'Target="Self.Service/Member" for Path="Self.Villa/Gardener", and no such resource',
      },
      {
        what: 'a path from a Singleton to nothing',
        edits: [['Target="Me"', 'Target="Me/Boss"']],
        subject: 'EntitySet Property',
        found: 'Target="Me/Boss" for Path="Rooms/Inspector", and no such resource',
      },
    ],
    upholds: [
      {
        what: 'a path from a Singleton',
        edits: [
          ['Name="Inspector" Type="Self.Member"', 'Name="Inspector" Type="Self.Villa"'],
          ['Target="Me"', 'Target="Me/Listings"'],
        ],
      },
      { what: 'a container of an included Schema', edits: [['Target="Me"', 'Target="Core.Container/Anyone"']] },
    ],
  },
]
