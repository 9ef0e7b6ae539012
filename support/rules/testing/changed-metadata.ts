import { all, type Change, inEnumType, inProperty, inType, membersOf, withoutBinding } from './metadata-change'

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

const PROPERTY_SET = '<EntitySet Name="Property" EntityType="org.reso.metadata.Property"'

/** For tests: changes of the metadata with EnumTypes that make advisories of variations. */
export const ADVISED_NAMES: Readonly<Record<string, Change>> = {
  'an EntityType of another name than its Resource': (text) =>
    text
      .replaceAll('<EntityType Name="Property"', '<EntityType Name="Properties"')
      .replaceAll('metadata.Property"', 'metadata.Properties"')
      .replaceAll('metadata.Property)', 'metadata.Properties)'),
  'an EntitySet of another name than its Resource': (text) =>
    text
      .replace(PROPERTY_SET, PROPERTY_SET.replace('"Property"', '"Properties"'))
      .replaceAll('Target="Property"', 'Target="Properties"'),
}

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
