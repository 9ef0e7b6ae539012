import { judged, notJudged, type Requirement, section } from './requirement'

const CORE = 'Web API Core 2.0.0'

/** Answers, errors and Resources of Web API Core 2.0.0, which 2.1.0 has, too. */
export const CORE_ANSWER_REQUIREMENTS: readonly Requirement[] = [
  ...section(
    CORE,
    '2.6.1',
    judged(['WA-34', 'MUST', 'Each response has a valid status.'], 'core-status', 'core-request'),
    judged(
      ['WA-35', undefined, 'A search that finds nothing is answered with 200 and an empty list.'],
      'core-no-records',
      '@filter-int-not-found',
    ),
    judged(
      ['WA-36', undefined, 'A request that is not valid is answered with 400.'],
      'core-status',
      '@response-code-400',
    ),
    judged(
      ['WA-37', undefined, 'What does not exist is answered with 404.'],
      'core-status',
      '@response-code-404',
      '@key-not-found',
    ),
    judged(
      ['WA-38', undefined, 'A format that is not supported is answered with 415.'],
      'core-status',
      '@metadata-unsupported-format',
    ),
    judged(
      ['WA-39', undefined, 'What is not implemented is answered with 501.'],
      'core-option',
      'core-status',
      '@option-search',
    ),
    notJudged(
      ['WA-40', undefined, '202, 403, 413, 429 and 500 are for delays, refusals, limits and errors.'],
      'not visible',
      'a client cannot bring them about; 429 and 503 are waited for, others fail the request that has them',
    ),
  ),
  ...section(CORE, '2.6.2', judged(['WA-41', 'MUST', 'Errors are told as OData defines them.'], 'core-error')),
  ...section(
    CORE,
    '2.7',
    judged(
      ['WA-42', 'MUST', 'At least one of Property, Member, Office, Media and InternetTracking is there.'],
      'core-required-resource',
      '@metadata-validation',
    ),
    judged(['WA-43', 'MUST', 'The Resource under test is one of the Data Dictionary.'], 'core-standard-resource'),
    notJudged(
      ['WA-44', 'MUST', 'Where a local Resource has standard Fields of Property, Property is there, too.'],
      'not visible',
      'names such as City or ListPrice do not tell if a local Resource is meant as an excerpt of Property, as the standard has it, or as something else',
    ),
    notJudged(
      ['WA-45', 'MAY', 'Local Resources, Fields and lookups may be there.'],
      'permission',
      'their metadata and records are judged as all others are',
    ),
    judged(['WA-46', undefined, 'A closed lookup such as StandardStatus is not extended.'], 'lookups-only-standard'),
  ),
  ...section(
    CORE,
    '2.9',
    notJudged(
      ['WA-47', 'MUST', 'Bearer Tokens or Client Credentials of OAuth 2 are implemented.'],
      'another answer',
      'requests bring them; a server that does not take them refuses all requests, which is told as the cause. Whether it would answer without them is not asked',
    ),
  ),
  ...section(
    CORE,
    'testing rules',
    judged(
      ['WA-48', 'MUST', 'Resource, Fields and lookups of the tests are those of the Data Dictionary.'],
      'core-standard-resource',
    ),
    judged(['WA-49', undefined, 'Each selected Field has data in some record.'], 'core-data'),
  ),
]
