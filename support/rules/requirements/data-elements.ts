import { judged, notJudged, type Requirement, section } from './requirement'

/** Resources, Fields and lookups (RCP-40). */
export const DATA_ELEMENT_REQUIREMENTS: readonly Requirement[] = [
  ...section(
    'RCP-40',
    'Summary of Changes',
    judged(
      [
        'DD-1',
        undefined,
        'Values of EnumTypes have the standard names where there are some, also when they are nearly alike.',
      ],
      'lookups-no-similar',
      'variations-of-lookup-values',
      'lookups-member-names',
    ),
    judged(
      ['DD-2', undefined, 'Strings with the Lookup Resource are held to StandardLookupValue instead.'],
      'standard-lookup-value',
      'lookups-no-similar',
      'variations-of-lookup-values',
    ),
    judged(
      ['DD-3', undefined, 'Similarity is also searched for in the names of Resources and Fields.'],
      'variations-of-resources',
      'variations-of-fields',
    ),
    judged(
      ['DD-4', 'MUST', 'The data of a server and its metadata have the same Resources, Fields and lookup values.'],
      'payload-records',
      'payload-not-advertised',
      'payload-dynamic',
      'payload-lookup-values',
    ),
    judged(
      ['DD-5', undefined, 'Strings longer than declared, and other anomalies of that kind, are faults.'],
      'payload-string-lengths',
      'payload-precision',
      'payload-scale',
      'payload-range',
      'payload-fraction',
      'payload-geometry',
      'payload-format',
      'payload-type',
      'payload-null',
      'payload-missing',
      'payload-error',
    ),
  ),
  ...section(
    'RCP-40',
    'Data Elements',
    judged(['DD-6', 'MUST', 'A closed lookup has its defined values only.'], 'lookups-only-standard'),
    judged(
      ['DD-7', undefined, 'Other lookups may be extended where no similar value is defined.'],
      'lookups-no-similar',
      'lookups-any-standard',
      'variations-of-lookup-values',
    ),
    judged(
      ['DD-8', undefined, 'Related Resources are expanded as the standard relationships define: one record, or many.'],
      'field-expansion',
      'field-data-type',
    ),
  ),
  ...section(
    'RCP-40',
    'Data Dictionary testing',
    notJudged(
      ['DD-9', undefined, 'Local Resources, Fields and lookups are allowed beside the standard ones.'],
      'permission',
      'their metadata and records are judged as all others are',
    ),
    judged(
      ['DD-10', undefined, 'What is local is in metadata of a supported, valid format.'],
      'valid-metadata',
      'schema-valid',
      'payload-not-advertised',
    ),
    judged(
      ['DD-11', 'MUST', 'Fields are in a Resource that is the standard one where there is one.'],
      'variations-of-resources',
      'resource-names',
    ),
    judged(
      [
        'DD-12',
        undefined,
        'A Resource that is declared has an EntityType; without it the metadata are invalid, and a message says why.',
      ],
      'resource-entity-type',
    ),
    judged(
      ['DD-13', undefined, 'Every model has a key, so that records can be asked for by key.'],
      'resource-has-key',
      'key-part-exists',
      'key-part-type',
      'key-part-not-nullable',
    ),
    judged(
      ['DD-14', undefined, 'What the metadata have by a standard name is what the Data Dictionary defines.'],
      'field-data-type',
      'field-expansion',
      'lookups-only-standard',
      'lookups-at-least-one-standard',
      'element-offered',
    ),
  ),
  ...section(
    'RCP-40',
    'Resources',
    judged(
      [
        'DD-15',
        'MUST',
        'A standard Resource has its standard name; under another name, such as the plural, it does not count.',
      ],
      'resource-names',
      'variations-of-resources',
    ),
    judged(
      ['DD-16', undefined, 'The standard Fields and lookups of each standard Resource are verified.'],
      'element-offered',
      'field-data-type',
      'lookups-known',
    ),
  ),
  ...section(
    'RCP-40',
    'Fields',
    judged(
      ['DD-17', 'MUST', 'Standard Fields have the type that the Data Dictionary maps them to.'],
      'field-data-type',
      'field-expansion',
    ),
    judged(
      ['DD-18', 'MUST', 'A standard Field that is there has its standard name.'],
      'field-synonyms',
      'variations-of-fields',
    ),
    notJudged(
      ['DD-19', 'SHOULD', 'Local Fields follow the naming conventions where that is practical.'],
      'not visible',
      'whether it is practical for a provider cannot be seen',
    ),
    judged(
      ['DD-20', 'MUST', 'Local Fields are valid in OData.'],
      'simple-identifier',
      'valid-metadata',
      'schema-valid',
    ),
    judged(
      ['DD-21', undefined, 'Variations and synonyms of a standard Field fail.'],
      'field-synonyms',
      'variations-of-fields',
    ),
    judged(['DD-22', undefined, 'The annotation StandardName is deprecated.'], 'standard-name-deprecated'),
    notJudged(
      ['DD-23', 'SHOULD', 'Display names of Fields and lookups are conveyed by the Field and Lookup Resources.'],
      'not visible',
      'what a provider shows to people elsewhere cannot be seen; the old way is told as an advisory',
    ),
  ),
  ...section(
    'RCP-40',
    'Lookups',
    judged(
      ['DD-24', 'MUST', 'EnumTypes keep to the naming conventions of OData.'],
      'simple-identifier',
      'unique-enum-member-names',
      'schema-valid',
    ),
    judged(['DD-25', 'MUST', 'EnumTypes map to the types of the Data Type Mappings.'], 'field-data-type'),
    judged(
      ['DD-26', undefined, 'The standard names of values for OData are a guide, and not required.'],
      'lookups-member-names',
    ),
    judged(['DD-27', undefined, 'IsFlags will be deprecated in favour of the Lookup Resource.'], 'flags-deprecated'),
  ),
]
