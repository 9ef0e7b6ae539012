import type { Edit } from '../../../metadata/testing/base-edmx'
import { AS_4_01, type DefectEntry } from './defect'

const FEATURES = '<Property Name="Features" Type="Collection(E.Feature)" Nullable="false"/>'
const CODE = '<ComplexType Name="Address">'
const ROOMS = '<NavigationProperty Name="Rooms" Type="Collection(Self.Room)" ContainsTarget="true"/>'
const INSPECTOR = '<NavigationProperty Name="Inspector" Type="Self.Member"/>'

const PARKING = '<NavigationProperty Name="Parking" Type="Collection(Self.Room)" ContainsTarget="true"/>'

/** Makes addresses contain rooms. */
const CONTAINING: Edit = [CODE, `${CODE}${PARKING}`]

/** Adds a Field of the houses. */
const having = (type: string, more = ''): Edit => [
  FEATURES,
  `${FEATURES}<Property Name="Sites" Type="${type}" ${more}/>`,
]

/** Gives the rooms a way back to their house. */
const roomsWithPartner = (partner: string): readonly Edit[] => [
  [ROOMS, ROOMS.replace('/>', ' Partner="House"/>')],
  [INSPECTOR, `${INSPECTOR}<NavigationProperty Name="House" Type="Self.Home" ${partner}/>`],
]

/** Makes rooms contain rooms. */
const tree = (parent: string): Edit => [
  INSPECTOR,
  `${INSPECTOR}
    <NavigationProperty Name="Parts" Type="Collection(Self.Room)" ContainsTarget="true" Partner="Whole"/>
    <NavigationProperty Name="Whole" ${parent}/>`,
]

export const CONTAINMENT_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'containment-in-collection',
    breaks: [
      {
        what: 'a collection of a ComplexType that contains entities',
        edits: [CONTAINING, having('Collection(Self.Address)')],
        subject: 'Home.Sites',
        found: 'Type="Collection(Self.Address)", and Address.Parking has ContainsTarget="true"',
      },
      {
        what: 'a collection whose base type contains entities',
        edits: [CONTAINING, having('Collection(Self.ForeignAddress)')],
        subject: 'Home.Sites',
        found: 'Type="Collection(Self.ForeignAddress)", and ForeignAddress.Parking has ContainsTarget="true"',
      },
    ],
    upholds: [
      { what: 'a single complex value that contains entities', edits: [CONTAINING, having('Self.Address')] },
      {
        what: 'a collection that contains entities, in 4.01',
        edits: [AS_4_01, CONTAINING, having('Collection(Self.Address)', 'Nullable="false"')],
      },
    ],
  },
  {
    rule: 'containment-partner',
    breaks: [
      {
        what: 'a tree whose partner is a collection',
        edits: [tree('Type="Collection(Self.Room)" Partner="Parts"')],
        subject: 'Room.Parts',
        found: 'Partner="Whole" with Type="Collection(Self.Room)"',
      },
      {
        what: 'containment whose partner is a collection',
        edits: [
          [ROOMS, ROOMS.replace('/>', ' Partner="Houses"/>')],
          [INSPECTOR, `${INSPECTOR}<NavigationProperty Name="Houses" Type="Collection(Self.Home)" Partner="Rooms"/>`],
        ],
        subject: 'Home.Rooms',
        found: 'Partner="Houses" with Type="Collection(Self.Home)"',
        outcome: 'advisory',
      },
      {
        what: 'a tree whose partner may not be null',
        edits: [tree('Type="Self.Room" Partner="Parts" Nullable="false"')],
        subject: 'Room.Parts',
        found: 'Partner="Whole" with Type="Self.Room", which may not be null',
        outcome: 'advisory',
      },
      {
        what: 'a partner of containment that may be null',
        edits: roomsWithPartner('Partner="Rooms"'),
        subject: 'Home.Rooms',
        found: 'Partner="House" with Type="Self.Home", which may be null',
        outcome: 'advisory',
      },
      {
        what: 'a type with two partners of containment',
        edits: [
          [ROOMS, ROOMS.replace('/>', ' Partner="House"/>')],
          [
            '<Property Name="Email" Type="Self.Email"/>',
            '<Property Name="Email" Type="Self.Email"/>\n<NavigationProperty Name="Offices" Type="Collection(Self.Room)" ContainsTarget="true" Partner="Tenant"/>',
          ],
          [
            INSPECTOR,
            `${INSPECTOR}
    <NavigationProperty Name="House" Type="Self.Home" Partner="Rooms" Nullable="false"/>
    <NavigationProperty Name="Tenant" Type="Self.Member" Partner="Offices" Nullable="false"/>`,
          ],
        ],
        subject: 'EntityType Room',
        found: 'House on line 43, Tenant on line 44',
      },
    ],
    upholds: [
      { what: 'a tree whose partner may be null', edits: [tree('Type="Self.Room" Partner="Parts"')] },
      {
        what: 'containment whose partner may not be null',
        edits: roomsWithPartner('Partner="Rooms" Nullable="false"'),
      },
    ],
  },
]
