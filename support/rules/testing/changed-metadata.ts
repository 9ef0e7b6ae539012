import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../../dictionary/project-root'

const reference = (name: string): string =>
  readFileSync(join(PROJECT_ROOT, 'features/data-dictionary/v2.0/reference', name), 'utf8')

/** For tests: the reference metadata of Data Dictionary 2.0, by what their Lookups are. */
export const REFERENCE = {
  EnumTypes: reference('metadata-enum-types.xml'),
  'string lookups': reference('metadata-string-lookups.xml'),
} as const

/** A change of the reference metadata. */
export type Change = (text: string) => string

/** For tests: replaces text once, after a marker; a change that changes nothing would prove nothing. */
export function change(text: string, after: string, from: string | RegExp, to: string): string {
  const start = text.indexOf(after)
  assert.ok(start >= 0, `${after} does not occur`)
  const changed = text.slice(start).replace(from, to)
  assert.notEqual(changed, text.slice(start), `${from} does not occur after ${after}`)
  return text.slice(0, start) + changed
}

const inType =
  (name: string, from: string | RegExp, to: string): Change =>
  (text) =>
    change(text, `<EntityType Name="${name}">`, from, to)

const inProperty = (from: string | RegExp, to: string): Change => inType('Property', from, to)

const inEnumType =
  (name: string, from: string | RegExp, to: string): Change =>
  (text) =>
    change(text, `<EnumType Name="${name}">`, from, to)

const membersOf = (name: string): RegExp => new RegExp(`(?<=<EnumType Name="${name}">)[\\s\\S]*?(?=</EnumType>)`)

/** A binding to an EntitySet of the former type would be a second defect. */
const withoutBinding =
  (path: string): Change =>
  (text) =>
    change(text, '<EntitySet Name="Property"', new RegExp(`<NavigationPropertyBinding Path="${path}" [^>]*/>`), '')

const all =
  (...changes: readonly Change[]): Change =>
  (text) =>
    changes.reduce((changed, next) => next(changed), text)

const TYPE_DEFINITION = '<TypeDefinition Name="Text" UnderlyingType="Edm.String" MaxLength="255"/>'

/** For tests: changes of the metadata with EnumTypes that break a rule, and the one scenario that each fails. */
export const BREAKING: Readonly<Record<string, { readonly edit: Change; readonly scenario: string }>> = {
  'a Field beside its synonym': {
    edit: inProperty('<Property Name="AccessCode"', '<Property Name="GateCode" Type="Edm.String"/>$&'),
    scenario: 'Property: AccessCode',
  },
  'a Boolean as Edm.String': {
    edit: inProperty(/(?<=Name="CoolingYN" Type=)"Edm.Boolean"/, '"Edm.String"'),
    scenario: 'Property: CoolingYN',
  },
  'a Date as Edm.DateTimeOffset': {
    edit: inProperty(/(?<=Name="CloseDate" Type=)"Edm.Date"/, '"Edm.DateTimeOffset"'),
    scenario: 'Property: CloseDate',
  },
  'a Timestamp as Edm.Date': {
    edit: inProperty(/(?<=Name="ModificationTimestamp" Type=)"Edm.DateTimeOffset"( Precision="\d+")?/, '"Edm.Date"'),
    scenario: 'Property: ModificationTimestamp',
  },
  'a String as Edm.Int32': {
    edit: inProperty('Name="AccessCode" Type="Edm.String" MaxLength="25"', 'Name="AccessCode" Type="Edm.Int32"'),
    scenario: 'Property: AccessCode',
  },
  'an Integer as Edm.Decimal': {
    edit: inProperty(/(?<=Name="BedroomsTotal" Type=)"Edm.Int64"/, '"Edm.Decimal"'),
    scenario: 'Property: BedroomsTotal',
  },
  'a Decimal as Edm.Int64': {
    edit: inProperty(/(?<=Name="ListPrice" Type=)"Edm.Decimal" Precision="14" Scale="2"/, '"Edm.Int64"'),
    scenario: 'Property: ListPrice',
  },
  'a single enumeration as a Collection': {
    edit: inProperty(/(?<=Name="StandardStatus" Type=)"([^"]+)"/, '"Collection($1)"'),
    scenario: 'Property: StandardStatus',
  },
  'a multiple enumeration as one value': {
    edit: inProperty(/(?<=Name="Heating" Type=)"Collection\(([^"]+)\)"/, '"$1"'),
    scenario: 'Property: Heating',
  },
  'an expansion to one record as a Collection': {
    edit: inProperty(/(?<=Name="ListAgent" Type=)"([^"]+)"/, '"Collection($1)"'),
    scenario: 'Property: ListAgent',
  },
  'an expansion to records as one': {
    edit: inProperty(/(?<=Name="Media" Type=)"Collection\(([^"]+)\)"/, '"$1"'),
    scenario: 'Property: Media',
  },
  'an expansion to another Resource': {
    edit: all(
      withoutBinding('ListAgent'),
      inProperty(/(?<=Name="ListAgent" Type="org.reso.metadata.)Member/, 'Office'),
    ),
    scenario: 'Property: ListAgent',
  },
  'a locked enumeration of a local value': {
    edit: inEnumType('StandardStatus', membersOf('StandardStatus'), '<Member Name="Local"/>'),
    scenario: 'Property: StandardStatus',
  },
  'a closed enumeration with a local value': {
    edit: inEnumType('StandardStatus', '</EnumType>', '<Member Name="Local" Value="99"/></EnumType>'),
    scenario: 'Property: StandardStatus',
  },
  'a misspelt value of an open enumeration': {
    edit: inEnumType('Heating', 'Name="Baseboard"', 'Name="Baseboards"'),
    scenario: 'Property: Heating',
  },
}

/** For tests: changes of the metadata with EnumTypes that give advisories. */
export const ADVISED: Readonly<Record<string, Change>> = {
  'a String of another length': inProperty(
    'Name="AccessCode" Type="Edm.String" MaxLength="25"',
    'Name="AccessCode" Type="Edm.String" MaxLength="26"',
  ),
  'a Decimal of another Precision and Scale': inProperty(
    /(?<=Name="ListPrice" Type="Edm.Decimal" )Precision="14" Scale="2"/,
    'Precision="12" Scale="4"',
  ),
  'a StandardLookupValue that is not nullable': inType(
    'Lookup',
    'Name="StandardLookupValue" Type="Edm.String"',
    '$& Nullable="false"',
  ),
  'a member of another name than LegacyODataValue': inEnumType('BuyerFinancing', 'Name="Fha"', 'Name="OursForFha"'),
}

/** For tests: changes of the metadata with EnumTypes that give names which are nearly standard, and their scenarios. */
export const MISSPELT: Readonly<Record<string, { readonly edit: Change; readonly scenario: string }>> = {
  'a misspelt Resource': {
    edit: (text) =>
      text
        .replaceAll('Name="Teams"', 'Name="Teamss"')
        .replaceAll('.Teams"', '.Teamss"')
        .replaceAll('Target="Teams"', 'Target="Teamss"'),
    scenario: 'Resources',
  },
  'a Resource in the singular': {
    edit: (text) =>
      text
        .replaceAll('Name="Rules"', 'Name="Rule"')
        .replaceAll('.Rules"', '.Rule"')
        .replaceAll('Target="Rules"', 'Target="Rule"'),
    scenario: 'Resources',
  },
  'a misspelt Field': {
    edit: (text) => text.replace('Name="ListPriceLow"', 'Name="ListPriceLov"'),
    scenario: 'Fields',
  },
  'a Field without a word of its name': {
    edit: (text) => text.replace('Name="ListPrice"', 'Name="Price"'),
    scenario: 'Fields',
  },
  'a misspelt lookup value': {
    edit: inEnumType('Heating', 'Name="Baseboard"', 'Name="Baseboardd"'),
    scenario: 'Lookup values',
  },
}

/** For tests: changes of either metadata that only look as if they broke a rule. They do not get into each other's way. */
export const ALLOWED = {
  EnumTypes: {
    'a synonym of a Field in another Resource': inType(
      'Member',
      '<Property Name="JobTitle"',
      '<Property Name="GateCode" Type="Edm.String"/>$&',
    ),
    'an Integer as Edm.Int16': inProperty(/(?<=Name="BedroomsTotal" Type=)"Edm.Int64"/, '"Edm.Int16"'),
    'a Decimal as Edm.Double': inProperty(
      /(?<=Name="ListPrice" Type=)"Edm.Decimal" Precision="14" Scale="2"/,
      '"Edm.Double"',
    ),
    'a Decimal without Precision and Scale': inProperty(
      /(?<=Name="ClosePrice" Type="Edm.Decimal") Precision="14" Scale="2"/,
      '',
    ),
    'a String without MaxLength': inProperty(
      'Name="AccessCode" Type="Edm.String" MaxLength="25"',
      'Name="AccessCode" Type="Edm.String"',
    ),
    'an expansion to a derived type': all(
      inProperty(/(?<=Name="ListAgent" Type="org.reso.metadata.)Member/, 'Agent'),
      (text) =>
        text.replace(
          '<EntityType Name="Member">',
          '<EntityType Name="Agent" BaseType="org.reso.metadata.Member"/><EntityType Name="Member">',
        ),
    ),
    'a locked enumeration of one standard value': inEnumType(
      'StandardStatus',
      membersOf('StandardStatus'),
      '<Member Name="Active" Value="0"/>',
    ),
    'a local value of an open enumeration': inEnumType(
      'Heating',
      '</EnumType>',
      '<Member Name="Xylophonic" Value="9999"/></EnumType>',
    ),
    'a local Resource': (text: string) =>
      text
        .replace(
          '<EntityType Name="Member">',
          '<EntityType Name="Xylophone"><Key><PropertyRef Name="XylophoneKey"/></Key><Property Name="XylophoneKey" Type="Edm.String" Nullable="false"/></EntityType>$&',
        )
        .replace('</EntityContainer>', '<EntitySet Name="Xylophone" EntityType="org.reso.metadata.Xylophone"/>$&'),
    'the plural of a Resource beside the Resource': (text: string) =>
      text
        .replace(
          '<EntityType Name="Member">',
          '<EntityType Name="Properties"><Key><PropertyRef Name="XylophoneKey"/></Key><Property Name="XylophoneKey" Type="Edm.String" Nullable="false"/></EntityType>$&',
        )
        .replace('</EntityContainer>', '<EntitySet Name="Properties" EntityType="org.reso.metadata.Properties"/>$&'),
    'a word of a Field beside the Field': inProperty(
      '<Property Name="AccessCode"',
      '<Property Name="Price" Type="Edm.Decimal"/>$&',
    ),
    'a local Field': inProperty('<Property Name="AccessCode"', '<Property Name="XylophoneYN" Type="Edm.Boolean"/>$&'),
    'EnumTypes without a Lookup Resource': (text: string) =>
      text
        .replace(/<EntityType Name="Lookup">[\s\S]*?<\/EntityType>/, '')
        .replace(/<EntitySet Name="Lookup"[^>]*\/>/, ''),
  },
  'string lookups': {
    'a LookupKey of a TypeDefinition': all(
      (text) => text.replace('<EntityType Name="Lookup">', `${TYPE_DEFINITION}$&`),
      inType('Lookup', 'Name="LookupKey" Type="Edm.String"', 'Name="LookupKey" Type="org.reso.metadata.Text"'),
    ),
    'a nullable local Field of the Lookup Resource': inType(
      'Lookup',
      '<Property Name="LookupKey"',
      '<Property Name="Xylophone" Type="Edm.String"/>$&',
    ),
    'a StandardLookupValue that says it is nullable': inType(
      'Lookup',
      'Name="StandardLookupValue" Type="Edm.String"',
      '$& Nullable="true"',
    ),
    'an annotation with its text in an element': (text: string) =>
      text.replace(
        '<Annotation Term="RESO.OData.Metadata.LookupName" String="City"/>',
        '<Annotation Term="RESO.OData.Metadata.LookupName"><String>City</String></Annotation>',
      ),
    'a local Field with a LookupName of its own': inProperty(
      '<Property Name="AccessCode"',
      '<Property Name="Xylophone" Type="Edm.String"><Annotation Term="RESO.OData.Metadata.LookupName" String="Xylophones"/></Property>$&',
    ),
    'a single enumeration of a TypeDefinition': inProperty(
      'Name="DirectionFaces" Type="Edm.String" MaxLength="25"',
      'Name="DirectionFaces" Type="org.reso.metadata.Text"',
    ),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Change>>>>

/** For tests: cases that features are run with, each in a test of its own, beside those of this file. */
export const OTHER_CASES: readonly string[] = [
  'records of a local value of a locked enumeration',
  'records of a local value of a closed enumeration',
  'records of a misspelt value of an open enumeration',
  'string lookups without records',
  'string lookups with local records',
  'a member that an annotation calls by its standard name',
  'a Field of an undefined type',
  'a key that may be null',
  'a Field that is missing',
  'a review of a Field that does not exist',
  'a review of a misspelt Field',
  'a StandardName of a Field',
  'a StandardName of a lookup value',
  'a LookupName of a Field',
  'an EnumType with IsFlags',
  'a Collection of an EnumType',
]
