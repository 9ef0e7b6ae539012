import type { Edit } from '../../../metadata/testing/base-edmx'
import type { DefectEntry } from './defect'

const FIRST = '<Function Name="Find"><ReturnType'

/** Adds to the Schema with the functions. */
const declaring = (operations: string): Edit => [FIRST, `${operations}${FIRST}`]

const HOME = '<Parameter Name="home" Type="Self.Home"/>'
const ROOM = '<Parameter Name="room" Type="Self.Room"/>'
const DAY = '<Parameter Name="day" Type="Edm.Date"/>'
const NUMBER = '<ReturnType Type="Edm.Int32"/>'
const TEXT = '<ReturnType Type="Edm.String"/>'

/** Declares an action that is bound to a house and returns a member. */
const agentOf = (path: string, returned = 'Self.Member', bound = 'IsBound="true"'): Edit =>
  declaring(`<Action Name="Call" ${bound} EntitySetPath="${path}">${HOME}<ReturnType Type="${returned}"/></Action>`)

export const OVERLOAD_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'unique-parameter-names',
    breaks: [
      {
        what: 'two parameters of one name',
        edits: [declaring(`<Action Name="Show">${DAY}${DAY}</Action>`)],
        subject: 'Action Show',
        found: 'Name="day" on lines 66 and 66',
      },
    ],
    upholds: [
      {
        what: 'one name of a parameter in two functions',
        edits: [declaring(`<Action Name="Show">${DAY}</Action><Action Name="Hide">${DAY}</Action>`)],
      },
    ],
  },
  {
    rule: 'overload-return-type',
    breaks: [
      {
        what: 'two functions of one name with other return types',
        edits: [declaring(`<Function Name="Rate">${NUMBER}</Function><Function Name="Rate">${DAY}${TEXT}</Function>`)],
        subject: 'Function Rate',
        found: 'ReturnType with Type="Edm.String"',
      },
      {
        what: 'two functions bound to one type with other return types',
        edits: [
          declaring(
            `<Function Name="Rate" IsBound="true">${HOME}${NUMBER}</Function><Function Name="Rate" IsBound="true">${HOME}${DAY}${TEXT}</Function>`,
          ),
        ],
        subject: 'Function Rate',
        found: 'ReturnType with Type="Edm.String"',
      },
    ],
    upholds: [
      {
        what: 'functions of one name bound to other types',
        edits: [
          declaring(
            `<Function Name="Rate" IsBound="true">${HOME}${NUMBER}</Function><Function Name="Rate" IsBound="true">${ROOM}${TEXT}</Function>`,
          ),
        ],
      },
      {
        what: 'overloads of an action with other return types',
        edits: [
          declaring(`<Action Name="Rate">${NUMBER}</Action><Action Name="Rate" IsBound="true">${HOME}${TEXT}</Action>`),
        ],
      },
    ],
  },
  {
    rule: 'entity-set-path',
    breaks: [
      {
        what: 'a path that does not begin with the binding parameter',
        edits: [agentOf('house/ListAgent')],
        subject: 'Action Call',
        found: 'EntitySetPath="house/ListAgent", and the binding parameter is home',
      },
      {
        what: 'a path through what is not a navigation property',
        edits: [agentOf('home/Address/Agent')],
        subject: 'Action Call',
        found: 'EntitySetPath="home/Address/Agent", and Address is not a navigation property there',
      },
      {
        what: 'a path of an action that is not bound',
        edits: [agentOf('home/ListAgent', 'Self.Member', '')],
        subject: 'Action Call',
        found: 'EntitySetPath="home/ListAgent", and the Action is not bound',
      },
      {
        what: 'a path of a function that returns no entity',
        edits: [declaring(`<Function Name="Rate" IsBound="true" EntitySetPath="home">${HOME}${NUMBER}</Function>`)],
        subject: 'Function Rate',
        found: 'EntitySetPath="home", and no entity is returned',
        outcome: 'advisory',
      },
      {
        what: 'a path with a cast to a type that does not exist',
        edits: [agentOf('home/Self.Castle/Gardener')],
        subject: 'Action Call',
        found: 'EntitySetPath="home/Self.Castle/Gardener", and there is no type Self.Castle',
      },
      {
        what: 'a path with a cast to a type that is not related',
        edits: [agentOf('home/Self.Room', 'Self.Room')],
        subject: 'Action Call',
        found: 'EntitySetPath="home/Self.Room", and Home cannot be Self.Room',
      },
      {
        what: 'a path to another type than is returned',
        edits: [agentOf('home/ListAgent', 'Collection(Self.Room)')],
        subject: 'Action Call',
        found: 'EntitySetPath="home/ListAgent", and Collection(Self.Room) is returned, not Member',
        outcome: 'advisory',
      },
    ],
    upholds: [
      { what: 'a path that is the binding parameter', edits: [agentOf('home', 'Collection(Self.Home)')] },
      { what: 'a path with a type cast', edits: [agentOf('home/Self.Villa/Gardener')] },
      { what: 'a path that ends with a type cast', edits: [agentOf('home/Self.Villa', 'Self.Villa')] },
    ],
  },
]
