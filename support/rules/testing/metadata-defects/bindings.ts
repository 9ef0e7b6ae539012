import type { DefectEntry } from './defect'

const LIST_AGENT = '<NavigationPropertyBinding Path="ListAgent" Target="Member"/>'
const ROOMS = '<NavigationPropertyBinding Path="Rooms/Inspector" Target="Me"/>'

export const BINDING_DEFECTS: readonly DefectEntry[] = [
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
          [ROOMS, '<NavigationPropertyBinding Path="Rooms/Inspector/Self.Building" Target="Me"/>'],
        ],
        subject: 'EntitySet Property',
        found: 'Target="Me" for Path="Rooms/Inspector/Self.Building", a resource of Member',
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
