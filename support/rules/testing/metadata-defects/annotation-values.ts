import { advice, annotating, declaring } from './annotating'
import { AS_4_01, type DefectEntry } from './defect'

const HUMAN = `<ComplexType Name="Human"><Property Name="First" Type="Edm.String" Nullable="false"/><Property Name="Last" Type="Edm.String"/></ComplexType>`
const person = (...values: readonly string[]): string =>
  `<Record Type="Self.Human">${values.map((name) => `<PropertyValue Property="${name}" String="x"/>`).join('')}</Record>`

export const ANNOTATION_VALUE_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'annotation-reference',
    breaks: [
      advice(
        'a member that its EnumType does not have',
        [annotating('', ' EnumMember="E.City/Carmel"')],
        'EnumMember="E.City/Carmel"',
      ),
      advice(
        'a record of a type that does not exist',
        [annotating('<Record Type="Self.Human"/>')],
        'Type="Self.Human"',
      ),
      advice(
        'a record with a property that its type does not have',
        [declaring(HUMAN), annotating(person('First', 'Middle'))],
        'Property="Middle"',
      ),
      advice(
        'a record without a property that it must have',
        [declaring(HUMAN), annotating(person('Last'))],
        'a Record of Human without it',
      ),
      advice(
        'a type test with a type that does not exist',
        [annotating('<IsOf Type="Self.Human"><String>a</String></IsOf>')],
        'Type="Self.Human"',
      ),
      advice(
        'a label that does not exist',
        [annotating('<LabeledElementReference>Self.Label</LabeledElementReference>')],
        'LabeledElementReference Self.Label',
      ),
      advice(
        'a label that is given twice',
        [
          annotating(
            '<Collection><LabeledElement Name="Label" String="a"/><LabeledElement Name="Label" String="b"/></Collection>',
          ),
        ],
        'Name="Label", as on line 55',
      ),
    ],
    upholds: [
      { what: 'members of an EnumType', edits: [annotating('', ' EnumMember="E.Feature/Garden E.Feature/Pool"')] },
      { what: 'a member of an EnumType elsewhere', edits: [annotating('', ' EnumMember="Core.Permission/Read"')] },
      { what: 'a record of a type elsewhere', edits: [annotating('<Record Type="Core.Link"/>')] },
      {
        what: 'a label and a reference to it',
        edits: [
          annotating(
            '<Collection><LabeledElement Name="Label" String="a"/><LabeledElementReference>Self.Label</LabeledElementReference></Collection>',
          ),
        ],
      },
    ],
  },
  {
    rule: 'annotation-path',
    breaks: [
      advice(
        'a path to a Field that does not exist',
        [annotating('', ' Path="Drinks"')],
        'Path Drinks, which OpenHouse does not have',
      ),
      advice(
        'a path of an EntitySet to a Field that does not exist',
        [
          [
            '<EntitySet Name="Member" EntityType="Self.Member"/>',
            '<EntitySet Name="Member" EntityType="Self.Member"><Annotation Term="Core.Other"><Collection><PropertyPath>Phone</PropertyPath></Collection></Annotation></EntitySet>',
          ],
        ],
        'PropertyPath Phone, which Member does not have',
        'Annotation Core.Other of EntitySet Member',
      ),
      advice(
        'a path to an expansion that is a Field',
        [annotating('', ' NavigationPropertyPath="Refreshments"')],
        'NavigationPropertyPath Refreshments, a Property',
      ),
      advice(
        'a path to a Field that is an expansion',
        [
          declaring(
            '<Annotations Target="Self.Home"><Annotation Term="Core.Other" PropertyPath="ListAgent"/></Annotations>',
          ),
        ],
        'PropertyPath ListAgent, a NavigationProperty',
        'Annotation Core.Other',
      ),
    ],
    upholds: [
      {
        what: 'paths to Fields and expansions',
        edits: [
          declaring(
            '<Annotations Target="org.example.service.Service/Property"><Annotation Term="Core.Other" Path="ListAgent/Email"/><Annotation Term="Core.Others" PropertyPath="Address/PostalCode"/></Annotations>',
          ),
        ],
      },
      { what: 'a path to an annotation', edits: [annotating('', ' AnnotationPath="City/@Core.Description"')] },
      { what: 'a path from the root', edits: [annotating('', ' Path="/org.example.service.Service/Me/Email"')] },
    ],
  },
  {
    rule: 'annotation-value',
    breaks: [
      advice(
        'a text for a term that is true or false',
        [annotating('', ' String="true"', 'Core.Computed')],
        'String="true"',
        'Annotation Core.Computed of OpenHouse.Refreshments',
      ),
      advice(
        'a number for a term that is a text',
        [annotating('', ' Int="5"', 'RESO.OData.Metadata.StandardName')],
        'Int="5"',
        'Annotation RESO.OData.Metadata.StandardName of OpenHouse.Refreshments',
      ),
      advice(
        'a single value for a term that is a collection',
        [annotating('', ' String="image/png"', 'Core.AcceptableMediaTypes')],
        'String="image/png"',
        'Annotation Core.AcceptableMediaTypes of OpenHouse.Refreshments',
      ),
      advice(
        'a text for a term that is a record',
        [annotating('', ' String="no"', 'Org.OData.Capabilities.V1.SortRestrictions')],
        'String="no"',
        'Annotation Org.OData.Capabilities.V1.SortRestrictions of OpenHouse.Refreshments',
      ),
      advice(
        'a text for a term of the document that is a number',
        [declaring('<Term Name="Rank" Type="Edm.Int32"/>'), annotating('', ' String="first"', 'Self.Rank')],
        'String="first"',
        'Annotation Self.Rank of OpenHouse.Refreshments',
      ),
      advice(
        'a term without its base term',
        [
          declaring('<Term Name="Long" Type="Edm.String"/><Term Name="Short" Type="Edm.String" BaseTerm="Self.Long"/>'),
          annotating('', ' String="x"', 'Self.Short'),
        ],
        'none',
        'Annotation Self.Short of OpenHouse.Refreshments',
      ),
    ],
    upholds: [
      {
        what: 'a value of each kind',
        edits: [
          AS_4_01,
          declaring(
            '<Annotations Target="Self.Home">',
            '<Annotation Term="Core.Computed" Bool="true"/>',
            '<Annotation Term="Core.Description"><String>x</String></Annotation>',
            '<Annotation Term="Core.Permissions" EnumMember="Core.Permission/Read"/>',
            '<Annotation Term="Org.OData.Measures.V1.Scale" Int="2"/>',
            '<Annotation Term="Org.OData.Validation.V1.Minimum" Date="2026-01-01"/>',
            '<Annotation Term="Org.OData.Validation.V1.MultipleOf" Int="2"/>',
            '</Annotations>',
          ),
        ],
      },
      { what: 'a value that is calculated', edits: [annotating('', ' Path="Refreshments"', 'Core.Computed')] },
      { what: 'a term that is not known', edits: [annotating('', ' Int="5"', 'Core.Whatever')] },
      {
        what: 'a term with its base term',
        edits: [
          declaring('<Term Name="Long" Type="Edm.String"/><Term Name="Short" Type="Edm.String" BaseTerm="Self.Long"/>'),
          annotating('</Annotation><Annotation Term="Self.Long" String="x">', ' String="x"', 'Self.Short'),
        ],
      },
    ],
  },
]
