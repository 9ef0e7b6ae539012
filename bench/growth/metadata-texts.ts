/** Makes a text of metadata that has a number of something. */
export type TextOf = (count: number) => string

const list = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('\n')

const NAMESPACE = 'org.reso.metadata'

const KEY = '<Key><PropertyRef Name="Key"/></Key><Property Name="Key" Type="Edm.String" Nullable="false"/>'

/** The parts that a document has beside its EntityType Property. */
interface Content {
  readonly inType?: string
  readonly key?: string
  readonly inSchema?: string
  readonly inContainer?: string
  readonly references?: string
}

const edmx = ({ inType = '', key = KEY, inSchema = '', inContainer = '', references = '' }: Content): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0">
${references}
<edmx:DataServices>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="${NAMESPACE}">
<EntityType Name="Property">${key}
${inType}
</EntityType>
${inSchema}
<EntityContainer Name="Default">
<EntitySet Name="Property" EntityType="${NAMESPACE}.Property"/>
${inContainer}
</EntityContainer>
</Schema>
</edmx:DataServices>
</edmx:Edmx>
`

const property = (name: string, more = '', type = 'Edm.String') => `<Property Name="${name}" Type="${type}" ${more}/>`

/** Parts that a document may have many of: one text has some of them, another four times as many. */
export const METADATA_TEXTS: Readonly<Record<string, readonly [count: number, textOf: TextOf]>> = {
  Properties: [6000, (count) => edmx({ inType: list(count, (index) => property(`F${index}`)) })],
  'NavigationProperties with Partners': [
    4000,
    (count) =>
      edmx({
        inType: list(
          count,
          (index) =>
            `<NavigationProperty Name="N${index}" Type="${NAMESPACE}.Property" Partner="N${count - 1 - index}"/>`,
        ),
      }),
  ],
  'types that contain each other': [
    1000,
    (count) =>
      edmx({
        inSchema: list(
          count,
          (index) => `<EntityType Name="T${index}">${KEY}
<NavigationProperty Name="Next" Type="Collection(${NAMESPACE}.T${(index + 1) % count})" ContainsTarget="true" Partner="Prior"/>
<NavigationProperty Name="Prior" Type="${NAMESPACE}.T${(index + count - 1) % count}" Partner="Next"/></EntityType>`,
        ),
      }),
  ],
  'types derived from one': [
    4000,
    (count) =>
      edmx({ inSchema: list(count, (index) => `<EntityType Name="T${index}" BaseType="${NAMESPACE}.Property"/>`) }),
  ],
  'parts of a key': [
    4000,
    (count) =>
      edmx({
        key: `<Key>${list(count, (index) => `<PropertyRef Name="P${index}"/>`)}</Key>`,
        inType: list(count, (index) => property(`P${index}`, 'Nullable="false"')),
      }),
  ],
  'aliases of a key': [
    4000,
    (count) =>
      edmx({
        key: `<Key>${list(count, (index) => `<PropertyRef Name="P${index}" Alias="a${index}"/>`)}</Key>`,
        inType: list(count, (index) => property(`P${index}`, 'Nullable="false"')),
      }),
  ],
  'segments of a path': [
    20_000,
    (count) =>
      edmx({
        inType: `<NavigationProperty Name="N" Type="${NAMESPACE}.Property" Partner="${'N/'.repeat(count)}N"/>`,
        inContainer: `<Singleton Name="One" Type="${NAMESPACE}.Property">
<NavigationPropertyBinding Path="${'N/'.repeat(count)}N" Target="One/${'N/'.repeat(count)}N"/></Singleton>`,
      }),
  ],
  'Members of an EnumType': [
    8000,
    (count) =>
      edmx({
        inSchema: `<EnumType Name="E">${list(count, (index) => `<Member Name="M${index}" Value="${index}"/>`)}</EnumType>`,
      }),
  ],
  'overloads of an Action': [
    3000,
    (count) =>
      edmx({
        inSchema: list(
          count,
          (index) => `<ComplexType Name="C${index}"/>
<Action Name="A" IsBound="true"><Parameter Name="P" Type="${NAMESPACE}.C${index}"/></Action>`,
        ),
      }),
  ],
  'overloads of a Function, and as many imports': [
    4000,
    (count) =>
      edmx({
        inSchema: list(
          count,
          (index) =>
            `<Function Name="F"><Parameter Name="P${index}" Type="Edm.String"/><ReturnType Type="${NAMESPACE}.Property"/></Function>`,
        ),
        inContainer: list(
          count,
          (index) =>
            `<FunctionImport Name="I${index}" Function="${NAMESPACE}.F" EntitySet="Property" IncludeInServiceDocument="true"/>`,
        ),
      }),
  ],
  'References, each used': [
    4000,
    (count) =>
      edmx({
        references: list(
          count,
          (index) =>
            `<edmx:Reference Uri="https://a.example/${index}"><edmx:Include Namespace="a.b${index}" Alias="a${index}"/></edmx:Reference>`,
        ),
        inType: list(count, (index) => property(`F${index}`, '', `a${index}.T`)),
      }),
  ],
  'annotations of an element': [
    5000,
    (count) =>
      edmx({
        inType: `<Property Name="F" Type="Edm.String">${list(count, (index) => `<Annotation Term="a.T${index}" String="a"/>`)}</Property>`,
      }),
  ],
  'annotations of elements elsewhere': [
    3000,
    (count) =>
      edmx({
        inSchema: list(
          count,
          (index) =>
            `<Annotations Target="${NAMESPACE}.Property/F${index}"><Annotation Term="a.T" String="a"/></Annotations>`,
        ),
      }),
  ],
  'terms, each with a base term and applied': [
    4000,
    (count) =>
      edmx({
        inSchema: list(
          count,
          (index) => `<Term Name="B${index}" Type="Edm.String"/>
<Term Name="T${index}" Type="Edm.String" BaseTerm="${NAMESPACE}.B${index}"/>
<Annotations Target="${NAMESPACE}.Property"><Annotation Term="${NAMESPACE}.T${index}" String="a"/></Annotations>`,
        ),
      }),
  ],
  'labels and references to them': [
    4000,
    (count) =>
      edmx({
        inType: list(
          count,
          (index) => `<Property Name="F${index}" Type="Edm.String">
<Annotation Term="a.T"><LabeledElement Name="L${index}" String="a"/></Annotation>
<Annotation Term="a.U"><LabeledElementReference>${NAMESPACE}.L${index}</LabeledElementReference></Annotation></Property>`,
        ),
      }),
  ],
  'annotations with members': [
    6000,
    (count) =>
      edmx({
        inSchema: `<EnumType Name="E">${list(count, (index) => `<Member Name="M${index}"/>`)}</EnumType>`,
        inType: list(
          count,
          (index) => `<Property Name="F${index}" Type="Edm.String">
<Annotation Term="a.T" EnumMember="${NAMESPACE}.E/M${index}"/></Property>`,
        ),
      }),
  ],
  'faults of one kind': [
    4000,
    (count) => edmx({ inType: list(count, (index) => property(`F${index}`, 'MaxLength="0"')) }),
  ],
  'undefined types': [
    3000,
    (count) => edmx({ inType: list(count, (index) => property(`F${index}`, '', `${NAMESPACE}.No${index}`)) }),
  ],
  'letters of a name': [
    1_000_000,
    (count) => edmx({ inType: property('a'.repeat(count), '', `${NAMESPACE}.${'b'.repeat(count)}`) }),
  ],
  comments: [40_000, (count) => edmx({ inType: list(count, () => '<!-- a -->') })],
}
