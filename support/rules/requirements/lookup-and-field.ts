import { judged, notJudged, type Requirement, section } from './requirement'

/** The Lookup Resource and the Field Resource (RCP-40, with RCP-32 and RCP-33 that it rests on). */
export const LOOKUP_AND_FIELD_REQUIREMENTS: readonly Requirement[] = [
  ...section(
    'RCP-40',
    'Lookup Resource',
    judged(
      ['LR-1', undefined, 'LookupKey is an Edm.String that is not nullable, and identifies the record.'],
      'resource-field-type',
      'resource-field-not-nullable',
      'record-value-required',
      'resource-replicated',
    ),
    judged(
      ['LR-2', undefined, 'LookupName is an Edm.String that is not nullable.'],
      'resource-field-type',
      'resource-field-not-nullable',
      'record-value-required',
    ),
    judged(
      ['LR-3', 'MUST', 'LookupName is the name in the Data Dictionary where that defines the lookup.'],
      'lookup-name-standard',
    ),
    notJudged(['LR-4', 'MAY', 'Vendors may add LookupNames of their own.'], 'permission', 'they are accepted'),
    judged(
      ['LR-5', undefined, 'The LookupName of a Field is annotated at the Field.'],
      'lookup-name-annotated',
      'lookup-name-referred-to',
    ),
    judged(
      ['LR-6', undefined, 'LookupValue is an Edm.String that is not nullable: what consumers receive and ask by.'],
      'resource-field-type',
      'resource-field-not-nullable',
      'record-value-required',
      'payload-lookup-values',
    ),
    notJudged(
      ['LR-7', 'MAY', 'LookupValue may be a local name of a standard value.'],
      'permission',
      'it is accepted with its StandardLookupValue',
    ),
    judged(
      ['LR-8', undefined, 'StandardLookupValue is an Edm.String that is nullable.'],
      'resource-field-type',
      'resource-field-nullable',
    ),
    judged(
      ['LR-9', undefined, 'StandardLookupValue is required for standard values, whatever their LookupValue is.'],
      'standard-lookup-value',
    ),
    notJudged(['LR-10', 'MAY', 'Local values may leave StandardLookupValue out.'], 'permission', 'null is accepted'),
    judged(
      ['LR-11', undefined, 'LegacyODataValue is optional, an Edm.String that is nullable.'],
      'resource-field-type',
      'resource-field-nullable',
    ),
    judged(
      ['LR-12', undefined, 'ModificationTimestamp is an Edm.DateTimeOffset that is not nullable.'],
      'resource-field-type',
      'resource-field-not-nullable',
      'record-value-required',
    ),
    judged(
      [
        'LR-13',
        'MUST',
        'Each string list Field that uses the Lookup Resource has the annotation RESO.OData.Metadata.LookupName.',
      ],
      'lookup-name-annotated',
    ),
    judged(
      ['LR-14', 'MUST', 'The annotated name is the standard one for lookups that the Data Dictionary defines.'],
      'lookup-name-standard',
    ),
    notJudged(
      ['LR-15', 'MAY', 'Names may be added that the Data Dictionary does not define.'],
      'permission',
      'they are accepted',
    ),
    judged(
      ['LR-16', 'MUST', 'Such a Field is Edm.String where one value is meant, Collection(Edm.String) where many are.'],
      'string-lookup-type',
    ),
    judged(
      ['LR-17', 'MUST', 'The Lookup Resource supports $top and $skip.'],
      'resource-top-and-skip',
      'resource-replicated',
    ),
    judged(
      ['LR-18', 'MUST', 'It supports them together with ModificationTimestamp, to ask for what changed.'],
      'resource-modification-timestamp',
    ),
    judged(['LR-19', 'MUST', 'Clients can consume as many records as the server advertises.'], 'resource-replicated'),
    notJudged(
      ['LR-20', 'MAY', 'Other queries may be supported, such as by LookupName.'],
      'permission',
      'none is asked',
    ),
    notJudged(
      ['LR-21', 'SHOULD', 'Clients are prepared for pages that are smaller than $top.'],
      'clients',
      'this suite reads on behind the records that it got',
    ),
    judged(['LR-22', 'MUST', 'The Lookup Resource supports $count=true.'], 'resource-count'),
    judged(['LR-23', undefined, 'With $top=0 the count comes without records.'], 'resource-count-without-records'),
    judged(
      ['LR-24', 'MUST', 'Values in the data of another Resource are LookupValues of their LookupName.'],
      'payload-lookup-values',
      'core-lookup-resource',
      'lookup-name-has-records',
    ),
    judged(
      ['LR-25', undefined, 'Records are lookup values, each once: the same value twice says nothing of its own.'],
      'record-pair-once',
      'lookups-known',
    ),
  ),
  ...section(
    'RCP-40',
    'testing rules of the Lookup Resource',
    judged(
      ['LR-26', undefined, 'The type of each lookup Field is checked: Edm.String, or a collection of it.'],
      'string-lookup-type',
    ),
    judged(
      ['LR-27', undefined, 'The annotation is there, and in the right format.'],
      'lookup-name-annotated',
      'annotation-form',
    ),
    judged(
      ['LR-28', undefined, 'The Lookup Resource is in the metadata, on the server, and defined correctly.'],
      'lookup-resource-in-metadata',
      'resource-on-server',
      'resource-field-type',
    ),
    judged(
      ['LR-29', undefined, 'All records are replicated by $top and $skip.'],
      'resource-replicated',
      'resource-top-and-skip',
      'partial-answer-linked',
    ),
    judged(['LR-30', undefined, 'Each annotated LookupName has records.'], 'lookup-name-has-records'),
    judged(['LR-31', 'MUST', 'As many records come as are counted, no more and no fewer.'], 'resource-replicated'),
  ),
  ...section(
    'RCP-33',
    'Field Resource',
    judged(
      [
        'FR-1',
        undefined,
        'A Field Resource that is declared is on the server, counted and replicated as the Lookup Resource.',
      ],
      'resource-on-server',
      'resource-count',
      'resource-replicated',
    ),
    judged(['FR-2', undefined, 'Each record has a FieldKey, a ResourceName and a FieldName.'], 'record-value-required'),
    judged(['FR-3', undefined, 'Each Field of a Resource has one record.'], 'field-has-record', 'record-pair-once'),
    judged(['FR-4', undefined, 'Records are about Fields of the metadata.'], 'field-record-in-metadata'),
    notJudged(
      ['FR-5', undefined, 'A server may have a Field Resource.'],
      'permission',
      'where the metadata have none, its scenarios are not offered; Web API Core 2.1.0 asks for it at the top level',
    ),
  ),
]
