/** Types of terms: Edm types by their names, and the types of vocabularies by their kind. */
const CORE = {
  'Core.Tag':
    'AdditionalProperties AnyStructure AppliesViaContainer AutoExpand AutoExpandReferences Computed ComputedDefaultValue ConventionalIDs DefaultNamespace DereferenceableIDs Immutable IsDelta IsLanguageDependent IsMediaType IsURL Ordered PositionalInsert RequiresExplicitBinding',
  'Edm.String':
    'ContentID Description LongDescription MediaType ODataVersions RequiresType ResourcePath SchemaVersion SymbolicName',
  'Edm.Boolean': 'OperationAvailable',
  Collection:
    'AcceptableMediaTypes AlternateKeys ExplicitOperationBindings Links MayImplement Messages OptimisticConcurrency Revisions',
  Record:
    'ContentDisposition DataModificationException Example GeometryFeature OptionalParameter ResourceException ValueException',
  EnumMember: 'Permissions',
}

const VALIDATION = {
  'Core.Tag': 'Exclusive',
  'Edm.String': 'Pattern',
  'Edm.Decimal': 'MultipleOf',
  'Edm.Int64': 'MaxItems MinItems',
  'Edm.PrimitiveType': 'Maximum Minimum',
  Collection: 'AllowedTerms AllowedValues ApplicableTerms DerivedTypeConstraint ItemsOf OpenPropertyTypeConstraint',
  Record: 'Constraint',
}

const MEASURES = { 'Edm.String': 'DurationGranularity ISOCurrency UNECEUnit Unit', 'Edm.Byte': 'Scale' }

const CAPABILITIES = {
  'Core.Tag':
    'AnnotationValuesInQuerySupported AsynchronousRequestsSupported BatchContinueOnErrorSupported BatchSupported ComputeSupported CrossJoinSupported IndexableByKey KeyAsSegmentSupported MediaLocationUpdateSupported QuerySegmentSupported SkipSupported TopSupported',
  Collection:
    'AcceptableEncodings CollectionPropertyRestrictions CustomHeaders CustomQueryOptions FilterFunctions SupportedFormats SupportedMetadataFormats',
  Record:
    'BatchSupport CallbackSupported ChangeTracking CountRestrictions DeepInsertSupport DeepUpdateSupport DefaultCapabilities DeleteRestrictions ExpandRestrictions FilterRestrictions InsertRestrictions ModificationQueryOptions NavigationRestrictions OperationRestrictions ReadRestrictions SearchRestrictions SelectSupport SortRestrictions UpdateRestrictions',
  EnumMember: 'ConformanceLevel IsolationSupported',
}

const RESO = { 'Edm.String': 'LookupName StandardName' }

const VOCABULARIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Org.OData.Core.V1': CORE,
  'Org.OData.Validation.V1': VALIDATION,
  'Org.OData.Measures.V1': MEASURES,
  'Org.OData.Capabilities.V1': CAPABILITIES,
  'RESO.OData.Metadata': RESO,
}

/**
 * The types of the terms of vocabularies that documents use, by qualified name: an Edm type, `Core.Tag`, or how values of
 * the type are written. Vocabularies grow, so that a term that is not in it may well exist.
 */
export const VOCABULARY_TERMS: ReadonlyMap<string, string> = new Map(
  Object.entries(VOCABULARIES).flatMap(([namespace, types]) =>
    Object.entries(types).flatMap(([type, names]) =>
      names.split(' ').map((name) => [`${namespace}.${name}`, type] as const),
    ),
  ),
)
