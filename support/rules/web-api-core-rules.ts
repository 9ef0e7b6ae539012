import type { RulesOfSubject } from './rule'
import { answerStatus } from './web-api-core/answer-status'
import { odata401, odataVersion } from './web-api-core/answered-odata-version'
import { atMostTop } from './web-api-core/at-most-top'
import { countOfAll } from './web-api-core/count'
import { defaultsKept } from './web-api-core/defaults-kept'
import { endpointEntitySet, requiredEntitySet } from './web-api-core/entity-set'
import { enumerationMode } from './web-api-core/enumeration-mode'
import { expandedRecordsDeclared } from './web-api-core/expanded-records'
import { filterMet } from './web-api-core/filter-met'
import { hasData } from './web-api-core/has-data'
import { hasRecords } from './web-api-core/has-records'
import { https } from './web-api-core/https'
import { inOrder } from './web-api-core/in-order'
import { keyAskedFor } from './web-api-core/key-asked-for'
import { keyPresent } from './web-api-core/key-field-present'
import { lookupValueListed } from './web-api-core/lookup-resource-values'
import { recordsMatchMetadata } from './web-api-core/match-metadata'
import { nextLinks } from './web-api-core/next-link'
import { noCount } from './web-api-core/no-count'
import { noNextLink } from './web-api-core/no-next-link'
import { noRecords } from './web-api-core/no-records'
import { odataError } from './web-api-core/odata-error'
import { odataJson } from './web-api-core/odata-json'
import { optionSupported } from './web-api-core/option-supported'
import { propertyValue } from './web-api-core/property-value'
import { refused } from './web-api-core/refused'
import { requestAnswered } from './web-api-core/request-answered'
import { sameAtOwnPath } from './web-api-core/same-at-own-path'
import { selectedFieldsOnly } from './web-api-core/selected-fields'
import { serviceDocument } from './web-api-core/service-document'
import { skip } from './web-api-core/skip'
import { skipAlone } from './web-api-core/skip-alone'
import { skipPages } from './web-api-core/skip-pages'
import { standardResource } from './web-api-core/standard-resource'
import { topLevelResources } from './web-api-core/top-level-resources'
import { validMetadata } from './web-api-core/valid-metadata-answer'

/** The rules of Web API Core. */
export const webApiCoreRules = {
  https,
  validMetadata,
  serviceDocument,
  endpointEntitySet,
  requiredEntitySet,
  standardResource,
  topLevelResources,

  requestAnswered,
  answerStatus,
  refused,
  optionSupported,
  odataError,
  odataJson,
  odata401,
  odataVersion,

  hasRecords,
  noRecords,
  recordsMatchMetadata,
  hasData,
  selectedFieldsOnly,
  keyAskedFor,
  keyPresent,
  propertyValue,
  expandedRecordsDeclared,
  sameAtOwnPath,

  filterMet,
  inOrder,
  atMostTop,
  skip,
  skipPages,
  skipAlone,
  countOfAll,
  noCount,
  defaultsKept,
  nextLinks,
  noNextLink,

  enumerationMode,
  lookupValueListed,
} satisfies RulesOfSubject
