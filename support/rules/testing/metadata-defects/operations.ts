import type { Edit } from '../../../metadata/testing/base-edmx'
import type { DefectEntry } from './defect'

const IMPORT = '<FunctionImport Name="Search" Function="Self.Find"/>'
const FIRST = '<Function Name="Find"><ReturnType'

/** Adds to the Schema with the functions. */
const declaring = (operations: string): Edit => [FIRST, `${operations}${FIRST}`]

/** Adds to the EntityContainer. */
const importing = (imports: string): Edit => [IMPORT, `${IMPORT}${imports}`]

const HOME = '<Parameter Name="home" Type="Self.Home"/>'
const HOMES = '<Parameter Name="homes" Type="Collection(Self.Home)"/>'
const NUMBER = '<ReturnType Type="Edm.Int32"/>'

export const OPERATION_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'import-target',
    breaks: [
      {
        what: 'a function that does not exist',
        edits: [[IMPORT, '<FunctionImport Name="Search" Function="Self.Look"/>']],
        subject: 'FunctionImport Search',
        found: 'Function="org.example.Look", and none has that name',
      },
      {
        what: 'an action that does not exist',
        edits: [importing('<ActionImport Name="Reset" Action="Self.Reset"/>')],
        subject: 'ActionImport Reset',
        found: 'Action="org.example.Reset", and none has that name',
      },
      {
        what: 'an action that is imported as a function',
        edits: [declaring('<Action Name="Reset"/>'), importing('<FunctionImport Name="Reset" Function="Self.Reset"/>')],
        subject: 'FunctionImport Reset',
        found: 'Function="org.example.Reset", and none has that name',
      },
      {
        what: 'a function that is bound',
        edits: [
          declaring(`<Function Name="Rate" IsBound="true">${HOME}${NUMBER}</Function>`),
          importing('<FunctionImport Name="Rate" Function="Self.Rate"/>'),
        ],
        subject: 'FunctionImport Rate',
        found: 'Function="org.example.Rate", which is bound',
      },
      {
        what: 'a resource of the result that does not exist',
        edits: [[IMPORT, '<FunctionImport Name="Search" Function="Self.Find" EntitySet="Homes"/>']],
        subject: 'FunctionImport Search',
        found: 'EntitySet="Homes", and no such resource',
      },
      {
        what: 'a resource of the result that is a Singleton',
        edits: [[IMPORT, '<FunctionImport Name="Search" Function="Self.Find" EntitySet="Me"/>']],
        subject: 'FunctionImport Search',
        found: 'EntitySet="Me", which is not an EntitySet',
      },
      {
        what: 'a resource of the result of another type',
        edits: [[IMPORT, '<FunctionImport Name="Search" Function="Self.Find" EntitySet="Member"/>']],
        subject: 'FunctionImport Search',
        found: 'EntitySet="Member", which holds Member; returned is Home',
      },
      {
        what: 'a resource of a result that is not an entity',
        edits: [
          declaring(`<Function Name="Rate">${NUMBER}</Function>`),
          importing('<FunctionImport Name="Rate" Function="Self.Rate" EntitySet="Property"/>'),
        ],
        subject: 'FunctionImport Rate',
        found: 'EntitySet="Property", and no entity is returned',
        outcome: 'advisory',
      },
      {
        what: 'a function with parameters in the service document',
        edits: [
          declaring(`<Function Name="Rate"><Parameter Name="day" Type="Edm.Date"/>${NUMBER}</Function>`),
          importing('<FunctionImport Name="Rate" Function="Self.Rate" IncludeInServiceDocument="true"/>'),
        ],
        subject: 'FunctionImport Rate',
        found: 'IncludeInServiceDocument',
        outcome: 'advisory',
      },
    ],
    upholds: [
      { what: 'a function of an included Schema', edits: [importing('<FunctionImport Name="C" Function="Core.C"/>')] },
      {
        what: 'a function with a bound overload too',
        edits: [declaring(`<Function Name="Find" IsBound="true">${HOME}${NUMBER}</Function>`)],
      },
      {
        what: 'a resource of the result',
        edits: [[IMPORT, '<FunctionImport Name="Search" Function="Self.Find" EntitySet="Property"/>']],
      },
    ],
  },
  {
    rule: 'operation-binding-parameter',
    breaks: [
      {
        what: 'a bound action without a parameter',
        edits: [declaring('<Action Name="Reset" IsBound="true"/>')],
        subject: 'Action Reset',
        found: 'IsBound="true" and no Parameter',
      },
      {
        what: 'a bound function without a parameter',
        edits: [declaring(`<Function Name="Rate" IsBound="true">${NUMBER}</Function>`)],
        subject: 'Function Rate',
        found: 'IsBound="true" and no Parameter',
      },
    ],
    upholds: [
      {
        what: 'a bound action with a parameter',
        edits: [declaring(`<Action Name="Reset" IsBound="true">${HOME}</Action>`)],
      },
    ],
  },
  {
    rule: 'unique-overloads',
    breaks: [
      {
        what: 'an action that is declared twice',
        edits: [declaring(`<Action Name="Reset"/>\n<Action Name="Reset">${HOME}</Action>`)],
        subject: 'Action Reset',
        found: 'the same on line 66, line 67',
      },
      {
        what: 'two actions bound to one type',
        edits: [
          declaring(
            `<Action Name="Reset" IsBound="true">${HOME}</Action>\n<Action Name="Reset" IsBound="true">${HOME}<Parameter Name="n" Type="Edm.Int32"/></Action>`,
          ),
        ],
        subject: 'Action Reset',
        found: 'the same on line 66, line 67',
      },
      {
        what: 'two functions with the same names of parameters',
        edits: [
          declaring(
            `<Function Name="Find"><Parameter Name="City" Type="Edm.String"/><ReturnType Type="Collection(Self.Home)"/></Function>\n`,
          ),
        ],
        subject: 'Function Find',
        found: 'the same on line 66, line 68',
      },
      {
        what: 'two functions with the same types of parameters',
        edits: [
          declaring(
            `<Function Name="Find"><Parameter Name="Town" Type="org.example.enums.City"/><ReturnType Type="Collection(Self.Home)"/></Function>\n`,
          ),
        ],
        subject: 'Function Find',
        found: 'the same on line 66, line 68',
      },
    ],
    upholds: [
      {
        what: 'actions bound to a type and to a collection of it',
        edits: [
          declaring(
            `<Action Name="Reset" IsBound="true">${HOME}</Action><Action Name="Reset" IsBound="true">${HOMES}</Action><Action Name="Reset"/>`,
          ),
        ],
      },
      {
        what: 'functions with other parameters',
        edits: [
          declaring(
            `<Function Name="Find"><Parameter Name="Price" Type="Edm.Decimal"/><ReturnType Type="Collection(Self.Home)"/></Function>`,
          ),
        ],
      },
    ],
  },
]
