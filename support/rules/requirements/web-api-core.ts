import { judged, notJudged, type Requirement, section } from './requirement'

const CORE = 'Web API Core 2.0.0'

/** Transport, addresses, types and documents (Web API Core 2.0.0; 2.1.0 has the same but for TLS). */
export const WEB_API_CORE_REQUIREMENTS: readonly Requirement[] = [
  ...section(
    CORE,
    '1',
    judged(
      ['WA-1', 'MUST', 'Servers are implemented by OData 4.0 or 4.01.'],
      'core-odata-version',
      'odata-version',
      '@metadata-validation',
    ),
    judged(['WA-2', 'MUST', 'Metadata are served as XML, data as JSON.'], 'core-metadata', 'core-json'),
    judged(
      ['WA-3', 'MUST', 'Servers follow OData in metadata, queries and responses.'],
      'core-metadata',
      'core-json',
      'core-status',
      'core-refused',
      'core-option',
      'core-property-value',
      'core-no-count',
      'core-key-present',
      'core-selected-fields',
      '@top-negative',
      '@top-not-a-number',
      '@skip-negative',
      '@skip-not-a-number',
      '@option-unknown',
      '@option-apply',
      '@property-value',
      '@select-navigation-property',
    ),
  ),
  ...section(
    CORE,
    '2.2',
    judged(['WA-4', 'MUST', 'The address of the server is one of HTTPS.'], 'core-https', '@https'),
    notJudged(
      ['WA-5', 'MUST', 'HTTP is 1.1 or later.'],
      'not yet',
      'requests are sent as HTTP/1.1; the version of the answer, which a server of 1.0 may lower, is not looked at',
    ),
    judged(['WA-6', 'MUST', 'Servers implement TLS; 2.1.0 asks for 1.2 or later.'], 'core-https', 'core-request'),
  ),
  ...section(
    CORE,
    '2.2.1',
    judged(['WA-7', 'MUST', 'Responses have the header OData-Version.'], 'core-odata-version'),
    notJudged(['WA-8', 'MAY', 'Clients may ask for a version.'], 'clients', 'this suite asks for at most 4.01'),
    judged(
      ['WA-9', 'MUST', 'Without a version in the request the server answers in the current one.'],
      'core-odata-version',
      'core-json',
    ),
    judged(
      ['WA-10', 'MUST', 'A request for an older version that is supported is answered in that.'],
      'core-odata-version',
      'core-status',
      '@odata-maxversion-4.0',
    ),
    judged(
      ['WA-11', 'MUST', 'A request for an older version that is not supported is answered with 400.'],
      'core-status',
      '@odata-maxversion-3.0',
    ),
    notJudged(
      ['WA-12', 'MUST', 'A request for a newer version is answered with 400.'],
      'another answer',
      'OData takes OData-MaxVersion for the most that a client understands, so that a newer one is answered in the current version (Protocol 4.01, 8.2.7)',
    ),
  ),
  ...section(
    CORE,
    '2.2.2',
    judged(['WA-13', 'SHOULD', 'Servers support omit=nulls.'], 'core-records', 'core-json', '@omit-nulls'),
    judged(['WA-14', 'SHOULD', 'Servers do not support omit=defaults.'], 'core-defaults', '@omit-defaults'),
  ),
  ...section(
    CORE,
    '2.3',
    judged(
      ['WA-15', 'MUST', 'The metadata are at $metadata below the service root.'],
      'core-metadata',
      '@metadata-validation',
    ),
    notJudged(
      ['WA-16', 'MUST', 'Service roots are not nested in each other.'],
      'not visible',
      'other services of a provider are not known',
    ),
    judged(
      ['WA-17', undefined, 'A record is at the path of its Resource with its key, in quotes where it is a string.'],
      'core-key',
      '@fetch-by-key',
    ),
    judged(['WA-18', 'MUST', 'Each EntityType of a Resource has a key.'], 'resource-has-key'),
  ),
  ...section(
    CORE,
    '2.4',
    judged(
      [
        'WA-19',
        'MUST',
        'Values in payloads are of their declared type: true or false, YYYY-MM-DD, ISO 8601 with an offset, numbers.',
      ],
      'core-records-match-metadata',
      'core-selected-fields',
      '@values',
    ),
    judged(
      ['WA-20', 'MUST', 'Strings and the names of Fields are case-sensitive.'],
      'core-status',
      'core-no-records',
      '@wrong-case-select',
      '@wrong-case-filter',
      '@wrong-case-orderby',
    ),
    judged(
      ['WA-21', undefined, 'Lookups are EnumTypes, with IsFlags or as collections, or strings.'],
      'core-enumeration-mode',
    ),
    notJudged(
      ['WA-22', 'MAY', 'A server may answer 413 where an expression is too complex.'],
      'permission',
      'the requests of this suite have three conditions at most',
    ),
  ),
  ...section(
    CORE,
    '2.5',
    judged(
      ['WA-23', 'MUST', 'The query options of the sections that follow are supported.'],
      'core-request',
      'core-status',
      'core-json',
    ),
  ),
  ...section(
    CORE,
    '2.5.1',
    judged(
      ['WA-24', 'MUST', 'XML metadata are supported, also where JSON metadata are.'],
      'core-metadata',
      '@metadata-validation',
    ),
    judged(
      ['WA-25', 'MUST', 'Without $format the metadata are application/xml.'],
      'core-metadata',
      '@metadata-without-format',
    ),
    judged(
      ['WA-26', 'MUST', 'Metadata have a Schema, and each Schema a Namespace that is unique in the document.'],
      'schema-valid',
      'unique-namespaces',
    ),
    notJudged(
      ['WA-27', 'SHOULD', 'Namespaces are unique in the world.'],
      'not visible',
      'other documents are not known',
    ),
    judged(['WA-28', 'MUST', 'Each EntityType has a key.'], 'resource-has-key'),
    judged(
      ['WA-29', 'MUST', 'The names of EntityTypes, Properties and Members are SimpleIdentifiers.'],
      'simple-identifier',
    ),
    judged(['WA-30', undefined, 'What is asked for is an EntitySet of the metadata.'], 'core-entity-set'),
  ),
  ...section(
    CORE,
    '2.5.2',
    judged(
      ['WA-31', 'MUST', 'The service document is answered at the service root.'],
      'core-service-document',
      'core-status',
      'core-json',
      '@service-document',
    ),
    notJudged(
      ['WA-32', 'MUST', 'The address of the service root ends with a slash.'],
      'another answer',
      'the suite takes addresses with and without one, since a client joins the two',
    ),
    judged(
      ['WA-33', undefined, 'The service document lists resources of the service.'],
      'core-service-document',
      '@service-document-resources',
    ),
  ),
]
