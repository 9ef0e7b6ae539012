import { CORE_2_1_REQUIREMENTS } from './requirements/core-2-1'
import { CORE_ANSWER_REQUIREMENTS } from './requirements/core-answers'
import { CORE_QUERY_REQUIREMENTS } from './requirements/core-queries'
import { DATA_ELEMENT_REQUIREMENTS } from './requirements/data-elements'
import { DATA_TYPE_REQUIREMENTS } from './requirements/data-types'
import { DICTIONARY_TESTING_REQUIREMENTS } from './requirements/dictionary-testing'
import { LOOKUP_AND_FIELD_REQUIREMENTS } from './requirements/lookup-and-field'
import type { Requirement } from './requirements/requirement'
import { WEB_API_CORE_REQUIREMENTS } from './requirements/web-api-core'

/** Every requirement of RCP-40, of the Lookup and Field Resources, and of Web API Core, in the order of the documents. */
export const REQUIREMENTS: readonly Requirement[] = [
  ...DATA_ELEMENT_REQUIREMENTS,
  ...DATA_TYPE_REQUIREMENTS,
  ...LOOKUP_AND_FIELD_REQUIREMENTS,
  ...DICTIONARY_TESTING_REQUIREMENTS,
  ...WEB_API_CORE_REQUIREMENTS,
  ...CORE_QUERY_REQUIREMENTS,
  ...CORE_ANSWER_REQUIREMENTS,
  ...CORE_2_1_REQUIREMENTS,
]
