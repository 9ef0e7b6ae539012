import { ENUMERATION_DEFECTS } from './web-api-core/enumerations'
import { FALSE_ANSWER_DEFECTS } from './web-api-core/false-answers'
import { FALSE_RECORD_DEFECTS } from './web-api-core/false-records'
import { FILTER_DEFECTS } from './web-api-core/filters'
import { ORDER_DEFECTS } from './web-api-core/order'
import { PAGING_DEFECTS } from './web-api-core/paging'
import { PROTOCOL_DEFECTS } from './web-api-core/protocol'
import { RECORD_DEFECTS } from './web-api-core/records'
import { STRING_LOOKUP_DEFECTS } from './web-api-core/string-lookups'

/**
 * What the tests of Web API Core have to find on the Resource Property: `core-` before the id of a scenario is a defect
 * that fails this scenario, the other names are of what RESO's own tests overlook.
 */
export const WEB_API_CORE_DEFECTS = {
  ...PROTOCOL_DEFECTS,
  ...RECORD_DEFECTS,
  ...FILTER_DEFECTS,
  ...ORDER_DEFECTS,
  ...ENUMERATION_DEFECTS,
  ...PAGING_DEFECTS,
  ...STRING_LOOKUP_DEFECTS,
  ...FALSE_RECORD_DEFECTS,
  ...FALSE_ANSWER_DEFECTS,
}
