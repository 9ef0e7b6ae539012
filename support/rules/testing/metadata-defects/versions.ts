import type { Edit } from '../../../metadata/testing/base-edmx'
import { declaring } from './annotating'
import { AS_4_01, type DefectEntry } from './defect'

const REFRESHMENTS = 'Name="Refreshments" Type="Edm.String"'

/** Declares a property of OpenHouse. */
const property = (attributes: string): Edit => [REFRESHMENTS, `Name="Refreshments" ${attributes}`]

const FEATURES = '<Property Name="Features" Type="Collection(E.Feature)" Nullable="false"/>'

export const VERSION_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'of-this-version',
    breaks: [
      {
        what: 'Edm.Untyped in 4.0',
        edits: [property('Type="Edm.Untyped"')],
        subject: 'OpenHouse.Refreshments',
        found: 'Type="Edm.Untyped", which is of 4.01',
      },
      {
        what: 'a collection of Edm.Untyped in 4.0',
        edits: [property('Type="Collection(Edm.Untyped)"')],
        subject: 'OpenHouse.Refreshments',
        found: 'Type="Collection(Edm.Untyped)", which is of 4.01',
      },
      {
        what: 'a floating scale in 4.0',
        edits: [['Precision="14" Scale="2"', 'Precision="14" Scale="floating"']],
        subject: 'Home.ListPrice',
        found: 'Scale="floating", which is of 4.01',
      },
      {
        what: 'MaxLength="max" in 4.01',
        edits: [AS_4_01, property('Type="Edm.String" MaxLength="max"')],
        subject: 'OpenHouse.Refreshments',
        found: 'MaxLength="max", which is of 4.0',
        outcome: 'advisory',
      },
      {
        what: 'a Singleton that says it is nullable, in 4.0',
        edits: [
          ['<Singleton Name="Me" Type="Self.Member"/>', '<Singleton Name="Me" Type="Self.Member" Nullable="true"/>'],
        ],
        subject: 'Singleton Me',
        found: 'Nullable, which is of 4.01',
        outcome: 'advisory',
      },
      {
        what: 'a function that returns Edm.Untyped in 4.0',
        edits: [
          [
            '<Function Name="Find"><ReturnType',
            '<Function Name="Any"><ReturnType Type="Edm.Untyped"/></Function><Function Name="Find"><ReturnType',
          ],
        ],
        subject: 'ReturnType of Function Any',
        found: 'Type="Edm.Untyped", which is of 4.01',
      },
      {
        what: 'a collection of any complex values in 4.0',
        edits: [property('Type="Collection(Edm.ComplexType)"')],
        subject: 'OpenHouse.Refreshments',
        found: 'Type="Collection(Edm.ComplexType)", which is of 4.01',
      },
      {
        what: 'a term of any path in 4.0',
        edits: [['<TypeDefinition', '<Term Name="Way" Type="Edm.AnyPropertyPath"/><TypeDefinition']],
        subject: 'Term Way',
        found: 'Type="Edm.AnyPropertyPath", which is of 4.01',
      },
      {
        what: 'Unicode of a parameter in 4.0',
        edits: [
          ['<Parameter Name="City" Type="E.City"/>', '<Parameter Name="Place" Type="Edm.String" Unicode="false"/>'],
        ],
        subject: 'Parameter Place of Function Find',
        found: 'Unicode="false", which is of 4.01 here',
        outcome: 'advisory',
      },
      {
        what: 'a type cast at the end of a binding in 4.0',
        edits: [['Path="ListAgent" Target="Member"', 'Path="ListAgent/Self.Member" Target="Member"']],
        subject: 'EntitySet Property',
        found: 'Path="ListAgent/Self.Member", which is of 4.01',
      },
      {
        what: 'a key through a related entity in 4.0',
        edits: [
          [
            '<PropertyRef Name="Site/PostalCode" Alias="PostalCode"/>',
            '<PropertyRef Name="Owner/MemberKey" Alias="OwnerKey"/>',
          ],
          [
            '<Property Name="Site" Type="Self.Address" Nullable="false"/>',
            '<NavigationProperty Name="Owner" Type="Self.Member" Nullable="false"/>',
          ],
        ],
        subject: 'Key of EntityType Building',
        found: 'Name="Owner/MemberKey", which is of 4.01',
      },
      {
        what: 'a constraint of complex values in 4.0',
        edits: [
          ['Property="ListAgentKey" ReferencedProperty="MemberKey"', 'Property="Address" ReferencedProperty="Home"'],
          [
            '<Property Name="Email" Type="Self.Email"/>',
            '<Property Name="Email" Type="Self.Email"/><Property Name="Home" Type="Self.Address"/>',
          ],
        ],
        subject: 'Home.ListAgent',
        found: 'Property="Address" with Type="Self.Address", which is of 4.01',
      },
      {
        what: 'a default namespace that is included, in 4.0',
        edits: [
          [
            'Alias="Core"/>',
            'Alias="Core"><Annotation xmlns="http://docs.oasis-open.org/odata/ns/edm" Term="Core.DefaultNamespace"/></edmx:Include>',
          ],
        ],
        subject: 'Annotation Core.DefaultNamespace',
        found: 'Term="Org.OData.Core.V1.DefaultNamespace", which is of 4.01 here',
        outcome: 'advisory',
      },
    ],
    upholds: [
      { what: 'Edm.Untyped in 4.01', edits: [AS_4_01, property('Type="Edm.Untyped"')] },
      {
        what: 'a floating scale in 4.01',
        edits: [AS_4_01, ['Precision="14" Scale="2"', 'Precision="14" Scale="floating"']],
      },
      { what: 'MaxLength="max" in 4.0', edits: [property('Type="Edm.String" MaxLength="max"')] },
      {
        what: 'Unicode of a parameter in 4.01',
        edits: [
          AS_4_01,
          ['<Parameter Name="City" Type="E.City"/>', '<Parameter Name="Place" Type="Edm.String" Unicode="false"/>'],
        ],
      },
    ],
  },
  {
    rule: 'collection-says-nullable',
    breaks: [
      {
        what: 'a collection that leaves Nullable out, in 4.01',
        edits: [AS_4_01, [FEATURES, FEATURES.replace(' Nullable="false"', '')]],
        subject: 'Home.Features',
        found: 'Type="Collection(E.Feature)" without Nullable',
        outcome: 'advisory',
      },
      {
        what: 'a term that leaves it out, in 4.01',
        edits: [AS_4_01, declaring('<Term Name="Codes" Type="Collection(Edm.String)"/>')],
        subject: 'Term Codes',
        found: 'Type="Collection(Edm.String)" without Nullable',
        outcome: 'advisory',
      },
    ],
    upholds: [
      {
        what: 'a collection that says it, in 4.01',
        edits: [AS_4_01, [FEATURES, FEATURES.replace('false', 'true')]],
      },
      {
        what: 'a collection that says it, in 4.0',
        edits: [[FEATURES, FEATURES.replace('false', 'true')]],
      },
    ],
  },
]
