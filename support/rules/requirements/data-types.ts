import { judged, notJudged, type Requirement, section } from './requirement'

/** Data types and their sizes (RCP-40). */
export const DATA_TYPE_REQUIREMENTS: readonly Requirement[] = [
  ...section(
    'RCP-40',
    'Data Type Mappings',
    judged(['DD-28', undefined, 'A Boolean is Edm.Boolean (the table says Edm.Bool).'], 'field-data-type'),
    judged(
      ['DD-29', 'MUST', 'A Boolean is true or false in payloads.'],
      'payload-type',
      'payload-format',
      'core-records-match-metadata',
    ),
    notJudged(
      ['DD-30', 'MAY', 'A Boolean may be null, which means false.'],
      'permission',
      'null is accepted where the Field is nullable',
    ),
    judged(
      ['DD-31', undefined, 'A Collection is an expansion, or a collection of an EnumType or of strings.'],
      'field-data-type',
      'field-expansion',
    ),
    judged(['DD-32', undefined, 'A collection without items is the empty list, not null.'], 'payload-null'),
    judged(
      ['DD-33', undefined, 'A Date is Edm.Date, written yyyy-mm-dd and without an offset.'],
      'field-data-type',
      'payload-format',
    ),
    judged(
      [
        'DD-34',
        undefined,
        'A Number with decimals is Edm.Decimal or Edm.Double, one without is Edm.Int64, Edm.Int32 or Edm.Int16.',
      ],
      'field-data-type',
    ),
    judged(['DD-35', undefined, 'A String is Edm.String.'], 'field-data-type'),
    judged(['DD-36', undefined, 'A String List, Single is an EnumType or Edm.String.'], 'field-data-type'),
    judged(
      [
        'DD-37',
        undefined,
        'A String List, Multi is a collection of an EnumType or of Edm.String, or an EnumType with IsFlags.',
      ],
      'field-data-type',
    ),
    judged(
      ['DD-38', undefined, 'A Timestamp is Edm.DateTimeOffset, an ISO 8601 date and time with its offset.'],
      'field-data-type',
      'payload-format',
      'payload-fraction',
    ),
  ),
  ...section(
    'RCP-40',
    'Strings and Numbers',
    judged(['DD-39', 'MUST', 'An Integer has no length, precision or scale.'], 'field-data-type'),
    notJudged(
      ['DD-40', 'MAY', 'A Decimal may have Precision and Scale, and may leave them out.'],
      'permission',
      'both are accepted',
    ),
    judged(
      ['DD-41', 'SHOULD', 'Precision and Scale that are declared are those of the Data Dictionary.'],
      'field-precision',
      'field-scale',
    ),
    notJudged(['DD-42', 'MAY', 'A String may leave its length out.'], 'permission', 'both are accepted'),
    judged(
      [
        'DD-43',
        undefined,
        'Applicants are told of lengths that differ from the Data Dictionary, and do not fail for them.',
      ],
      'field-length',
    ),
    notJudged(
      ['DD-44', undefined, 'Strings are sequences of UTF-8 characters.'],
      'another answer',
      'a body that is not UTF-8 cannot be read, which is told as a failed request',
    ),
  ),
  ...section(
    'RCP-40',
    'sample tests',
    judged(['DD-45', 'MUST', 'A locked lookup has at least one standard value.'], 'lookups-at-least-one-standard'),
    judged(['DD-46', 'MUST', 'A locked lookup has standard values only.'], 'lookups-only-standard'),
    judged(['DD-47', 'MAY', 'An open lookup may have any standard value.'], 'lookups-any-standard'),
    judged(['DD-48', 'MUST', 'An open lookup has no value that is similar to a standard one.'], 'lookups-no-similar'),
    judged(['DD-49', 'MUST', 'The metadata have none of the synonyms of a Field.'], 'field-synonyms'),
  ),
]
