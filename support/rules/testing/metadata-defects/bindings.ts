import { AS_4_01, type DefectEntry } from './defect'

const LIST_AGENT = '<NavigationPropertyBinding Path="ListAgent" Target="Member"/>'
const ROOMS = '<NavigationPropertyBinding Path="Rooms/Inspector" Target="Me"/>'

export const BINDING_DEFECTS: readonly DefectEntry[] = [
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
      {
        what: 'a type cast to an unrelated type',
        edits: [['Path="Self.Villa/Gardener"', 'Path="Self.Member/Listings"']],
        subject: 'EntitySet Property',
        found: 'Path="Self.Member/Listings", which Home does not have',
      },
      {
        what: 'a path to contained entities',
        edits: [
          ['Path="Rooms/Inspector" Target="Me"', 'Path="Rooms" Target="Chamber"'],
          ['<Singleton Name="Me"', '<EntitySet Name="Chamber" EntityType="Self.Room"/><Singleton Name="Me"'],
        ],
        subject: 'EntitySet Property',
        found: 'Path="Rooms", whose entities are contained, and so in no other resource',
      },
      {
        what: 'a path through entities that are not contained',
        edits: [['Path="ListAgent" Target="Member"', 'Path="ListAgent/Listings" Target="Property"']],
        subject: 'EntitySet Property',
        found: 'Path="ListAgent/Listings", which passes ListAgent, whose entities have bindings of their own',
      },
    ],
    upholds: [
      {
        what: 'a type cast at the end, in 4.01',
        edits: [AS_4_01, ['Path="ListAgent"', 'Path="ListAgent/Self.Member"']],
      },
      { what: 'a type cast to a type defined elsewhere', edits: [['Path="ListAgent"', 'Path="Core.Castle/Owner"']] },
      {
        what: 'a path through contained entities',
        edits: [['Path="Rooms/Inspector" Target="Me"', 'Path="Rooms/Inspector" Target="Member"']],
      },
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
      {
        what: 'a path from a Singleton to entities that it does not contain',
        edits: [
          ['Path="ListAgent" Target="Member"', 'Path="ListAgent" Target="Mine/ListAgent"'],
          [
            '<Singleton Name="Me" Type="Self.Member"/>',
            '<Singleton Name="Me" Type="Self.Member"/><Singleton Name="Mine" Type="Self.Home"/>',
          ],
        ],
        subject: 'EntitySet Property',
        found: 'Target="Mine/ListAgent" for Path="ListAgent", and no such resource',
      },
      {
        what: 'a path from an EntitySet',
        edits: [['Path="Rooms/Inspector" Target="Me"', 'Path="Rooms/Inspector" Target="Property/Rooms"']],
        subject: 'EntitySet Property',
        found: 'Target="Property/Rooms" for Path="Rooms/Inspector", and no such resource',
      },
      {
        what: 'a path from a Singleton to a Property',
        edits: [['Path="Rooms/Inspector" Target="Me"', 'Path="Rooms/Inspector" Target="Me/Email"']],
        subject: 'EntitySet Property',
        found: 'Target="Me/Email" for Path="Rooms/Inspector", and no such resource',
      },
    ],
    upholds: [
      {
        what: 'a path from a Singleton',
        edits: [
          ['Name="Inspector" Type="Self.Member"', 'Name="Inspector" Type="Self.Room"'],
          ['Target="Me"', 'Target="Mine/Rooms"'],
          ['<Singleton Name="Me"', '<Singleton Name="Mine" Type="Self.Home"/><Singleton Name="Me"'],
        ],
      },
      { what: 'a container of an included Schema', edits: [['Target="Me"', 'Target="Core.Container/Anyone"']] },
    ],
  },
  {
    rule: 'navigation-binding-unique',
    breaks: [
      {
        what: 'a path that is bound twice',
        edits: [[LIST_AGENT, `${LIST_AGENT}\n<NavigationPropertyBinding Path="ListAgent" Target="Me"/>`]],
        subject: 'EntitySet Property',
        found: 'Target="Member" on line 10, Target="Me" on line 11',
      },
      {
        what: 'a path that is bound twice, once by an Alias',
        edits: [
          [LIST_AGENT, `${LIST_AGENT}<NavigationPropertyBinding Path="org.example.Villa/Gardener" Target="Me"/>`],
        ],
        subject: 'EntitySet Property',
        found: 'Target="Me" on line 10, Target="org.example.service.Service/Member" on line 12',
      },
    ],
    upholds: [
      {
        what: 'a path that is bound in two EntitySets',
        edits: [
          [
            '<EntitySet Name="Building"',
            '<EntitySet Name="Sold" EntityType="Self.Home"><NavigationPropertyBinding Path="ListAgent" Target="Member"/></EntitySet><EntitySet Name="Building"',
          ],
        ],
      },
    ],
  },
  {
    rule: 'navigation-binding-type',
    breaks: [
      {
        what: 'a target of another EntityType',
        edits: [[LIST_AGENT, '<NavigationPropertyBinding Path="ListAgent" Target="OpenHouse"/>']],
        subject: 'EntitySet Property',
        found: 'Target="OpenHouse" for Path="ListAgent", a resource of OpenHouse',
      },
      {
        what: 'a Singleton of another EntityType',
        edits: [['<Singleton Name="Me" Type="Self.Member"/>', '<Singleton Name="Me" Type="Self.Building"/>']],
        subject: 'EntitySet Property',
        found: 'Target="Me" for Path="Rooms/Inspector", a resource of Building',
      },
      {
        what: 'a type cast to another EntityType',
        edits: [
          ['Version="4.0"', 'Version="4.01"'],
          [ROOMS, '<NavigationPropertyBinding Path="Rooms/Inspector/Self.Surveyor" Target="Clerk"/>'],
          ['<Singleton Name="Me"', '<Singleton Name="Clerk" Type="Self.Clerk"/><Singleton Name="Me"'],
          [
            '<EntityType Name="OpenHouse"',
            '<EntityType Name="Surveyor" BaseType="Self.Member"/><EntityType Name="Clerk" BaseType="Self.Member"/><EntityType Name="OpenHouse"',
          ],
        ],
        subject: 'EntitySet Property',
        found: 'Target="Clerk" for Path="Rooms/Inspector/Self.Surveyor", a resource of Clerk',
      },
    ],
    upholds: [
      {
        what: 'a target of the base type',
        edits: [
          [
            '<NavigationProperty Name="Gardener" Type="Self.Member"/>',
            '<NavigationProperty Name="Twin" Type="Self.Villa"/>',
          ],
          [
            '<NavigationPropertyBinding Path="Self.Villa/Gardener" Target="org.example.service.Service/Member"/>',
            '<NavigationPropertyBinding Path="Self.Villa/Twin" Target="Property"/>',
          ],
        ],
      },
      {
        what: 'a target of a derived type',
        edits: [
          [
            '<EntitySet Name="Member" EntityType="Self.Member"/>',
            '<EntitySet Name="Member" EntityType="Self.Member"><NavigationPropertyBinding Path="Listings" Target="Villa"/></EntitySet><EntitySet Name="Villa" EntityType="Self.Villa"/>',
          ],
        ],
      },
    ],
  },
]
