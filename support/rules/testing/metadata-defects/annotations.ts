import type { DefectEntry } from './defect'

const WHERE = '<Annotation Term="Core.Description" String="Where"/>'
const FUNCTION = '<Function Name="Find"><ReturnType'

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
]
