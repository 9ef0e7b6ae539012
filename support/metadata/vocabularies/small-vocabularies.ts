import type { Vocabulary } from './vocabulary'

/** Limits of values, by OASIS. */
export const VALIDATION: Vocabulary = {
  namespace: 'Org.OData.Validation.V1',
  alias: 'Validation',
  terms: {
    'Edm.String': 'Pattern',
    'Edm.PrimitiveType': 'Maximum Minimum',
    'Core.Tag': 'Exclusive=',
    '[AllowedValue]': 'AllowedValues',
    'Edm.Decimal': 'MultipleOf',
    ConstraintType: 'Constraint',
    '[ItemsOfType]': 'ItemsOf',
    '[Edm.String]': 'AllowedTerms ApplicableTerms DerivedTypeConstraint OpenPropertyTypeConstraint',
    'Edm.Int64': 'MaxItems MinItems',
  },
  types: {
    AllowedValue: { 'Edm.PrimitiveType': 'Value?' },
    ConstraintType: { 'Edm.String': 'FailureMessage?', 'Edm.Boolean': 'Condition' },
    ItemsOfType: { 'Edm.NavigationPropertyPath': 'path target' },
  },
  enums: {},
  definitions: { 'Edm.String': 'SingleOrCollectionType' },
}

/** Units, by OASIS. */
export const MEASURES: Vocabulary = {
  namespace: 'Org.OData.Measures.V1',
  alias: 'Measures',
  terms: { 'Edm.String': 'DurationGranularity ISOCurrency UNECEUnit Unit', 'Edm.Byte': 'Scale' },
  types: {},
  enums: {},
  definitions: { 'Edm.String': 'DurationGranularityType' },
}

/** The terms of RESO (RCP-40). */
export const RESO: Vocabulary = {
  namespace: 'RESO.OData.Metadata',
  alias: 'RESO',
  terms: { 'Edm.String': 'LookupName? StandardName?' },
  types: {},
  enums: {},
  definitions: {},
}
