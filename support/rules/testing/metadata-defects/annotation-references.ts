import { advice, annotating, declaring } from './annotating'
import type { DefectEntry } from './defect'

const HUMAN = `<ComplexType Name="Human"><Property Name="First" Type="Edm.String" Nullable="false"/><Property Name="Last" Type="Edm.String"/></ComplexType>`
const person = (...values: readonly string[]): string =>
  `<Record Type="Self.Human">${values.map((name) => `<PropertyValue Property="${name}" String="x"/>`).join('')}</Record>`

const FAMILY = '<ComplexType Name="Family"><Property Name="Head" Type="Self.Human"/></ComplexType>'
const INNER = `<Record>${['First', 'Middle'].map((name) => `<PropertyValue Property="${name}" String="x"/>`).join('')}</Record>`
const CAPABILITIES = 'Org.OData.Capabilities.V1'

export const ANNOTATION_REFERENCE_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'annotation-reference',
    breaks: [
      advice(
        'a term that its Schema does not define',
        [annotating('', ' String="a"', 'Self.Rank')],
        'Term="org.example.Rank"',
        'Annotation Self.Rank of OpenHouse.Refreshments',
      ),
      advice(
        'a member that its EnumType does not have',
        [annotating('', ' EnumMember="E.City/Carmel"')],
        'EnumMember="E.City/Carmel"',
      ),
      advice('a member without its EnumType', [annotating('', ' EnumMember="Aptos"')], 'EnumMember="Aptos"'),
      advice(
        'a member that a vocabulary does not have',
        [annotating('', ' EnumMember="Core.Permission/Reed"')],
        'EnumMember="Core.Permission/Reed"',
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
        'a record inside of a record with a property that its type does not have',
        [
          declaring(HUMAN, FAMILY),
          annotating(`<Record Type="Self.Family"><PropertyValue Property="Head">${INNER}</PropertyValue></Record>`),
        ],
        'Property="Middle"',
      ),
      advice(
        'a record with a property that a vocabulary does not have',
        [
          annotating(
            '<Record><PropertyValue Property="Sorted" Bool="true"/></Record>',
            '',
            `${CAPABILITIES}.SortRestrictions`,
          ),
        ],
        'Property="Sorted"',
        `Annotation ${CAPABILITIES}.SortRestrictions of OpenHouse.Refreshments`,
      ),
      advice(
        'a record without a property that it must have',
        [declaring(HUMAN), annotating(person('Last'))],
        'a Record of Human without it',
      ),
      advice(
        'a record of a vocabulary without a property that it must have',
        [
          annotating(
            '<Collection><Record><PropertyValue Property="rel" String="a"/></Record></Collection>',
            '',
            'Core.Links',
          ),
        ],
        'a Record of Link without it',
        'Annotation Core.Links of OpenHouse.Refreshments',
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
      { what: 'a record of a type elsewhere', edits: [annotating('<Record Type="Core.Whatever"/>')] },
      {
        what: 'a label and a reference to it',
        edits: [
          annotating(
            '<Collection><LabeledElement Name="Label" String="a"/><LabeledElementReference>Self.Label</LabeledElementReference></Collection>',
          ),
        ],
      },
      {
        what: 'records of vocabularies',
        edits: [
          annotating(
            '<Record><PropertyValue Property="Sortable" Bool="true"/><PropertyValue Property="NonSortableProperties"><Collection><PropertyPath>Refreshments</PropertyPath></Collection></PropertyValue></Record>',
            '',
            `${CAPABILITIES}.SortRestrictions`,
          ),
        ],
      },
      {
        what: 'a record of an open type',
        edits: [annotating('<Record Type="Core.Dictionary"><PropertyValue Property="Any" String="a"/></Record>')],
      },
      {
        what: 'a record of a type that derives from one of a vocabulary',
        edits: [
          declaring(
            '<ComplexType Name="OurLink" BaseType="Core.Link"><Property Name="Text" Type="Edm.String"/></ComplexType>',
          ),
          annotating(
            `<Collection><Record Type="Self.OurLink">${['rel', 'href', 'Text'].map((name) => `<PropertyValue Property="${name}" String="a"/>`).join('')}</Record></Collection>`,
            '',
            'Core.Links',
          ),
        ],
      },
    ],
  },
]
