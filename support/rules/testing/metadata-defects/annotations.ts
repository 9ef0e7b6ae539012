import type { Edit } from '../../../metadata/testing/base-edmx'
import { AS_4_01, type DefectEntry } from './defect'

const WHERE = '<Annotation Term="Core.Description" String="Where"/>'
const link = (href: string): string =>
  `<Annotation Term="Core.Links"><Collection><Record><PropertyValue Property="rel" String="a"/><PropertyValue Property="href" String="${href}"/></Record></Collection></Annotation>`
const FUNCTION = '<Function Name="Find"><ReturnType'

/** A TypeDefinition with an annotation. */
const EMAIL_TYPE: Edit = [
  'UnderlyingType="Edm.String" MaxLength="80"/>',
  'UnderlyingType="Edm.String" MaxLength="80"><Annotation Term="Core.Description" String="a"/></TypeDefinition>',
]

const annotatedEmail = (qualifier: string): Edit => [
  '<Property Name="Email" Type="Self.Email"/>',
  `<Property Name="Email" Type="Self.Email"><Annotation Term="Core.Description"${qualifier} String="b"/></Property>`,
]

export const ANNOTATION_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'unique-annotations',
    breaks: [
      {
        what: 'two annotations of one term',
        edits: [[WHERE, `${WHERE}\n<Annotation Term="Org.OData.Core.V1.Description" String="Place"/>`]],
        subject: 'Home.City',
        found: '"Where" on line 26, "Place" on line 27',
      },
      {
        what: 'an annotation inline and out of line',
        edits: [
          [
            '<TypeDefinition',
            '<Annotations Target="Self.Home/City"><Annotation Term="Core.Description"/></Annotations><TypeDefinition',
          ],
        ],
        subject: 'Home.City',
        found: '"Where" on line 26, one on line 65',
      },
      {
        what: 'two annotations of one qualifier',
        edits: [
          [
            WHERE,
            `<Annotation Term="Core.Description" Qualifier="Short" String="a"/><Annotation Term="Core.Description" Qualifier="Short" String="b"/>`,
          ],
        ],
        subject: 'Home.City',
        found: '"a" on line 26, "b" on line 26',
      },
      {
        what: 'two annotations out of line',
        edits: [
          [
            '<TypeDefinition',
            `<Annotations Target="E.City/Aptos" Qualifier="Short"><Annotation Term="Core.Description" String="a"/></Annotations>
<Annotations Target="org.example.enums.City/Aptos"><Annotation Term="Core.Description" Qualifier="Short" String="b"/></Annotations><TypeDefinition`,
          ],
        ],
        subject: 'City.Aptos',
        found: '"a" on line 65, "b" on line 66',
      },
      {
        what: 'two annotations of an annotation',
        edits: [
          [
            WHERE,
            `<Annotation Term="Core.Description" String="Where"><Annotation Term="Core.IsLanguageDependent"/><Annotation Term="Core.IsLanguageDependent"/></Annotation>`,
          ],
        ],
        subject: 'Annotation Core.Description of Home.City',
        found: 'one on line 26, one on line 26',
        outcome: 'advisory',
      },
      {
        what: 'two annotations of a target elsewhere',
        edits: [
          [
            '<TypeDefinition',
            '<Annotations Target="Core.Tag"><Annotation Term="Core.Description" String="a"/><Annotation Term="Core.Description" String="b"/></Annotations><TypeDefinition',
          ],
        ],
        subject: 'Org.OData.Core.V1.Tag',
        found: '"a" on line 65, "b" on line 65',
      },
      {
        what: 'two annotations of one text',
        edits: [[WHERE, `${WHERE}<Annotation Term="Core.Description"><String>Where</String></Annotation>`]],
        subject: 'Home.City',
        found: '"Where" on line 26, "Where" on line 26',
        outcome: 'advisory',
      },
      {
        what: 'two annotations of one record',
        edits: [[WHERE, `${link('a')}${link('a')}`]],
        subject: 'Home.City',
        found: 'one on line 26, one on line 26',
        outcome: 'advisory',
      },
      {
        what: 'two annotations of records that differ',
        edits: [[WHERE, `${link('a')}${link('b')}`]],
        subject: 'Home.City',
        found: 'one on line 26, one on line 26',
      },
      {
        what: 'two annotations of one member, once with the Alias',
        edits: [
          [
            WHERE,
            '<Annotation Term="Core.Other" EnumMember="E.City/Aptos"/><Annotation Term="Core.Other" EnumMember="org.example.enums.City/Aptos"/>',
          ],
        ],
        subject: 'Home.City',
        found: '"E.City/Aptos" on line 26, "org.example.enums.City/Aptos" on line 26',
        outcome: 'advisory',
      },
    ],
    upholds: [
      {
        what: 'annotations of several qualifiers',
        edits: [[WHERE, `${WHERE}<Annotation Term="Core.Description" Qualifier="Short" String="Place"/>`]],
      },
      {
        what: 'annotations of overloads',
        edits: [
          [FUNCTION, `<Function Name="Find"><Annotation Term="Core.Description" String="All"/><ReturnType`],
          [
            '<Function Name="Find"><Parameter',
            `<Function Name="Find"><Annotation Term="Core.Description" String="Those of a city"/><Parameter`,
          ],
        ],
      },
      {
        what: 'a term on two elements',
        edits: [
          [
            '<Property Name="Features" Type="Collection(E.Feature)" Nullable="false"/>',
            `<Property Name="Features" Type="Collection(E.Feature)" Nullable="false"><Annotation Term="Core.Description" String="Where"/></Property>`,
          ],
        ],
      },
    ],
  },
  {
    rule: 'type-definition-annotations',
    breaks: [
      {
        what: 'an annotation that the TypeDefinition has',
        edits: [EMAIL_TYPE, annotatedEmail('')],
        subject: 'Member.Email',
        found: 'an annotation Org.OData.Core.V1.Description on line 47',
        outcome: 'advisory',
      },
    ],
    upholds: [
      { what: 'an annotation that the TypeDefinition has, in 4.01', edits: [AS_4_01, EMAIL_TYPE, annotatedEmail('')] },
      {
        what: 'an annotation of another Qualifier than that of the TypeDefinition',
        edits: [EMAIL_TYPE, annotatedEmail(' Qualifier="Short"')],
      },
    ],
  },
]
