import { judged, notJudged, type Requirement, section } from './requirement'

const CORE = 'Web API Core 2.1.0'

/** Names what Web API Core 2.1.0 adds. */
export const CORE_2_1_REQUIREMENTS: readonly Requirement[] = [
  ...section(
    CORE,
    'Standard Resources',
    judged(
      ['WE-1', 'MUST', 'Property, Member, Office, Field and Lookup are at the top level, where a server has them.'],
      'core-top-level-resource',
      '@top-level-resources',
    ),
    notJudged(
      ['WE-2', 'MAY', 'Others may be at the top level, be expanded, or both.'],
      'permission',
      'all are accepted',
    ),
  ),
  ...section(
    CORE,
    '$expand',
    judged(
      ['WE-3', undefined, 'An expansion brings its records with each record: a list where it is a collection.'],
      'core-expanded-records',
      '@expand-records',
    ),
    judged(
      ['WE-4', undefined, 'Each expanded record is one of its EntityType in the metadata.'],
      'core-expanded-records',
      '@expand-records',
    ),
    judged(
      ['WE-5', undefined, 'The expansion of a record is also at its own path below the key.'],
      'core-expansion-at-own-path',
      '@expand-by-key',
    ),
    judged(
      ['WE-6', 'MAY', 'Further queries on expansions may be supported: an option that is not must not be ignored.'],
      'core-option',
      '@option-expand-top',
      '@option-expand-skip',
      '@option-expand-filter',
      '@option-expand-count',
    ),
    judged(
      ['WE-7', 'MUST', 'Standard expansions have their standard names.'],
      'variations-of-fields',
      'field-synonyms',
    ),
    judged(
      ['WE-8', 'MUST', 'Expanded elements are those of the Data Dictionary.'],
      'field-expansion',
      'field-data-type',
    ),
  ),
  ...section(
    CORE,
    'Server-Driven Paging',
    judged(
      ['WE-9', 'MUST', 'Server-driven paging by @odata.nextLink is supported.'],
      'core-next-link',
      'partial-answer-linked',
      '@next-link-pages',
    ),
    judged(['WE-10', undefined, 'The Resource has records to count.'], 'core-next-link', 'core-count', '@count'),
    judged(['WE-11', 'SHOULD', '$top=1 has no nextLink.'], 'core-no-next-link', '@next-link-top'),
    judged(
      ['WE-12', undefined, 'Ten pages and more are reached, and no page repeats another.'],
      'core-next-link',
      '@next-link-pages',
    ),
    judged(
      ['WE-13', undefined, 'Pages of a filter by timestamp have nextLinks while there is more, and the last has none.'],
      'core-next-link',
      '@next-link-filter-gt',
      '@next-link-filter-lt-now',
    ),
    judged(
      ['WE-14', undefined, 'Each record of such pages meets the filter.'],
      'core-filter',
      '@next-link-filter-gt',
      '@next-link-filter-lt-now',
    ),
  ),
  ...section(
    CORE,
    'String Enumerations',
    judged(
      ['WE-15', undefined, 'The LookupName and its values are in the Lookup Resource.'],
      'core-lookup-resource',
      'resource-on-server',
      'resource-replicated',
      'record-value-required',
      '@string-enum-lookup-resource',
      '@string-enum-single-lookup',
      '@string-enum-multi-lookup-1',
      '@string-enum-multi-lookup-2',
    ),
    judged(
      ['WE-16', undefined, 'Single values are found by eq and ne.'],
      'core-filter',
      '@string-enum-single-eq',
      '@string-enum-single-ne',
    ),
    judged(
      ['WE-17', undefined, 'Many values are searched by any() and all(), with or.'],
      'core-filter',
      '@string-enum-multi-any',
      '@string-enum-multi-all',
    ),
    judged(
      ['WE-18', undefined, 'Servers of 4.01 support in for single values.'],
      'core-filter',
      'core-odata-version',
      '@string-enum-single-in',
    ),
  ),
]
