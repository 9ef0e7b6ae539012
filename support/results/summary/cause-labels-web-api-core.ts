/** Rules of Web API Core, as what breaks them. */
export const coreLabels: Readonly<Record<string, string>> = {
  'core-https': 'Server that is not reached by HTTPS',
  'core-metadata': 'Metadata that are not a valid answer',
  'core-service-document': 'Service document that does not list the Resource',
  'core-entity-set': 'Resource under test that is not an EntitySet',
  'core-required-resource': 'Metadata without any of the required Resources',
  'core-standard-resource': 'Resource under test that is not a standard one',
  'core-top-level-resource': 'Standard Resources that cannot be asked for by their own name',

  'core-request': 'Requests that are not answered',
  'core-status': 'Answers with another status than the specification asks for',
  'core-error': 'Answers of errors that do not say what is wrong',
  'core-json': 'Answers that are not OData JSON',
  'core-odata-version': 'Answers without the OData-Version that was asked for',

  'core-records': 'Answers without records, though there are some',
  'core-no-records': 'Answers with records where none were asked for',
  'core-records-match-metadata': 'Records that do not match the metadata',
  'core-data': 'Selected Fields without data',
  'core-selected-fields': 'Answers with other Fields than $select asked for',
  'core-key': 'Answers with another record than the key asked for',
  'core-key-present': 'Records without their key',
  'core-expanded-records': 'Expansions that do not bring what the metadata declare',
  'core-expansion-at-own-path': 'Expansions whose records are others at their own path',

  'core-filter': 'Records that do not meet the $filter',
  'core-order': 'Records that are not in the order of $orderby',
  'core-top': 'Answers with more records than $top asked for',
  'core-skip': 'Answers in which $skip does not lead on',
  'core-skip-pages': 'Pages by $skip with gaps or repetitions',
  'core-count': 'Counts that are missing or wrong',
  'core-no-count': 'Counts that nobody asked for',
  'core-next-link': 'nextLinks that do not lead through all records',
  'core-no-next-link': 'nextLinks where there is no further page',

  'core-enumeration-mode': 'Lookups that are declared in another way',
  'core-lookup-resource': 'Lookup values of records that the Lookup Resource does not have',
}
