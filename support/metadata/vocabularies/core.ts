import type { Vocabulary } from './vocabulary'

/** The terms that most documents use, by OASIS. */
export const CORE: Vocabulary = {
  namespace: 'Org.OData.Core.V1',
  alias: 'Core',
  terms: {
    'Edm.String':
      'ContentID Description? LongDescription? MediaType? ODataVersions RequiresType ResourcePath SchemaVersion SymbolicName',
    '[RevisionType]': 'Revisions',
    '[Link]': 'Links',
    ExampleValue: 'Example',
    '[MessageType]': 'Messages',
    ValueExceptionType: 'ValueException',
    ResourceExceptionType: 'ResourceException',
    DataModificationExceptionType: 'DataModificationException',
    Tag: 'AdditionalProperties= AnyStructure= AppliesViaContainer= AutoExpand= AutoExpandReferences= Computed= ComputedDefaultValue= ConventionalIDs= DefaultNamespace= DereferenceableIDs= Immutable= IsDelta= IsLanguageDependent= IsMediaType= IsURL= Ordered= PositionalInsert= RequiresExplicitBinding=',
    Permission: 'Permissions',
    '[Edm.String]': 'AcceptableMediaTypes ExplicitOperationBindings MayImplement',
    ContentDispositionType: 'ContentDisposition',
    '[Edm.PropertyPath]': 'OptimisticConcurrency',
    '[AlternateKey]': 'AlternateKeys',
    OptionalParameterType: 'OptionalParameter',
    'Edm.Boolean': 'OperationAvailable?',
    GeometryFeatureType: 'GeometryFeature?',
  },
  types: {
    RevisionType: { 'Edm.String': 'Description Version?', RevisionKind: 'Kind' },
    Link: { 'Edm.String': 'href rel' },
    ExampleValue: { 'Edm.String': 'Description?' },
    'PrimitiveExampleValue: ExampleValue': { 'Edm.PrimitiveType': 'Value' },
    'ComplexExampleValue: ExampleValue': { 'Edm.ComplexType': 'Value' },
    'EntityExampleValue: ExampleValue': { 'Edm.EntityType': 'Value' },
    'ExternalExampleValue: ExampleValue': { 'Edm.String': 'ExternalValue' },
    MessageType: { 'Edm.String': 'code message severity target?', '[MessageType]': 'details' },
    'abstract ExceptionType': { MessageType: 'info?' },
    'ValueExceptionType: ExceptionType': { 'Edm.String': 'value?' },
    'ResourceExceptionType: ExceptionType': { 'Edm.String': 'retryLink?' },
    'DataModificationExceptionType: ExceptionType': {
      DataModificationOperationKind: 'failedOperation',
      'Edm.Int16': 'responseCode?',
    },
    ContentDispositionType: { 'Edm.String': 'Filename? Type=' },
    AlternateKey: { '[PropertyRef]': 'Key' },
    PropertyRef: { 'Edm.PropertyPath': 'Name', 'Edm.String': 'Alias?' },
    'open Dictionary': {},
    OptionalParameterType: { 'Edm.String': 'DefaultValue?' },
    GeometryFeatureType: { 'Edm.Geometry': 'geometry?', Dictionary: 'properties?', 'Edm.String': 'id?' },
  },
  enums: {
    RevisionKind: 'Added Modified Deprecated',
    DataModificationOperationKind: 'insert update upsert delete invoke link unlink',
    'flags Permission': 'None Read Write ReadWrite Invoke',
  },
  definitions: {
    'Edm.Boolean': 'Tag',
    'Edm.String':
      'LocalDateTime MessageSeverity QualifiedActionName QualifiedBoundOperationName QualifiedTermName QualifiedTypeName SimpleIdentifier',
  },
}
