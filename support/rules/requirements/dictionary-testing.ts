import { judged, notJudged, type Requirement, section } from './requirement'

/** Names what certification tests, and how it goes about it (RCP-40, Section 3). */
export const DICTIONARY_TESTING_REQUIREMENTS: readonly Requirement[] = [
  ...section(
    'RCP-40',
    'Certification',
    notJudged(
      ['CT-1', undefined, 'Applicants write a RESOScript with credentials and the address of their server.'],
      'procedure',
      'a run without one, or with one that cannot be used, ends with exit code 2',
    ),
    notJudged(
      ['CT-2', undefined, 'Requests bring an OAuth 2 Bearer Token, or one of Client Credentials.'],
      'another answer',
      'a server that takes neither refuses every request, which is told as the cause. Whether it would answer without them is not asked',
    ),
    judged(
      ['CT-3', undefined, 'The metadata request works as OData defines it, with EDMX in the answer.'],
      'core-metadata',
      'metadata-is-xml',
      'metadata-is-edmx',
    ),
    notJudged(
      ['CT-4', undefined, 'Web API Core 2.0.0 or later comes before the Data Dictionary.'],
      'procedure',
      'it decides whether a run would count as a certification, not whether the server conforms',
    ),
  ),
  ...section(
    'RCP-40',
    'metadata validation',
    judged(['CT-5', undefined, 'Metadata are well-formed XML.'], 'well-formed', 'well-formed-xml', 'metadata-is-xml'),
    judged(
      ['CT-6', undefined, 'Metadata are valid by the definitions of EDM and EDMX of OASIS.'],
      'schema-valid',
      'metadata-is-edmx',
    ),
    judged(['CT-7', undefined, 'Invalid metadata halt all tests of the Data Dictionary.'], 'valid-metadata'),
    judged(
      ['CT-8', undefined, 'The models that are declared are correct.'],
      'type-reference-resolves',
      'resource-entity-type',
      'resource-has-key',
    ),
  ),
  ...section(
    'RCP-40',
    'Payload Validation',
    judged(
      [
        'CT-9',
        undefined,
        'Data are what the metadata advertise, by a strict schema of metadata, Field and Lookup Resource.',
      ],
      'payload-records',
      'payload-type',
      'payload-undefined-type',
      'payload-dynamic',
      'field-has-record',
      'field-record-in-metadata',
    ),
    judged(
      ['CT-10', undefined, 'All responses of the server are validated.'],
      'payload-sampled',
      'payload-expansions-sampled',
      'partial-answer-linked',
    ),
    judged(
      ['CT-11', undefined, 'Properties and values that are not in the metadata fail.'],
      'payload-not-advertised',
      'payload-lookup-values',
    ),
    judged(['CT-12', undefined, 'A string that is longer than its declared length fails.'], 'payload-string-lengths'),
  ),
  ...section(
    'RCP-40',
    'Additional Compliance Checking',
    judged(
      ['CT-13', 'MUST', 'What is on the server and in the Data Dictionary is presented as the Data Dictionary has it.'],
      'variations-of-resources',
      'variations-of-fields',
      'variations-of-lookup-values',
      'field-synonyms',
    ),
    judged(['CT-14', 'MUST', 'No Field has a synonym as its name.'], 'field-synonyms'),
    notJudged(
      ['CT-15', 'MUST', 'No Resource has a synonym as its name.'],
      'another answer',
      'the workbooks have no synonyms of Resources; names that are nearly standard are judged as variations',
    ),
  ),
  ...section(
    'RCP-40',
    'Edit Distance Matching',
    judged(
      ['CT-16', undefined, 'Names within a Levenshtein distance of a quarter of their length are matches, and errors.'],
      'variations-of-resources',
      'variations-of-fields',
      'variations-of-lookup-values',
    ),
    judged(
      ['CT-17', undefined, 'Matches that are not settled prevent a certification.'],
      'variations-of-resources',
      'variations-of-fields',
      'variations-of-lookup-values',
    ),
    judged(
      ['CT-18', undefined, 'Applicants correct false matches by a review of variations.'],
      'variations-review-entries',
    ),
  ),
  ...section(
    'RCP-40',
    'Certification process',
    notJudged(
      ['CT-19', undefined, 'Applicants test themselves before they apply.'],
      'procedure',
      'it asks for what this suite is used for',
    ),
    notJudged(
      ['CT-20', undefined, 'RESO confirms results by a run of its own with the RESOScript of the vendor.'],
      'procedure',
      'a certification desk does so',
    ),
    notJudged(
      ['CT-21', undefined, 'A report has statistics of what was found, and of each step, in JSON.'],
      'procedure',
      'each run writes them',
    ),
    notJudged(
      ['CT-22', undefined, 'Results are collected, and shown on a map, in comparisons and dashboards.'],
      'procedure',
      'a certification desk and its collector do so',
    ),
    notJudged(
      ['CT-23', undefined, 'Aggregates do not reveal whose they are.'],
      'procedure',
      'averages leave out what fewer than five organizations stand behind',
    ),
    notJudged(
      ['CT-24', undefined, 'Applicants and recipients have a right to be forgotten.'],
      'procedure',
      'forget deletes what is theirs',
    ),
    notJudged(
      ['CT-25', undefined, 'The metadata that were tested are saved, and not public.'],
      'procedure',
      'a run keeps them as metadata.xml; a desk shows them to provider and staff only',
    ),
  ),
]
