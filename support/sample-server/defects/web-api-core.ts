import { ENUMERATION_DEFECTS } from './web-api-core/enumerations'
import { FALSE_PASS_DEFECTS } from './web-api-core/false-passes'
import { FILTER_DEFECTS } from './web-api-core/filters'
import { OPTION_DEFECTS } from './web-api-core/options'
import { ORDER_DEFECTS } from './web-api-core/order'
import { PAGING_DEFECTS } from './web-api-core/paging'
import { PROTOCOL_DEFECTS } from './web-api-core/protocol'
import { RECORD_DEFECTS } from './web-api-core/records'
import { STRING_FUNCTION_DEFECTS } from './web-api-core/string-functions'
import { STRING_LOOKUP_DEFECTS } from './web-api-core/string-lookups'

/**
 * The defects of the Resource Property that the tests of Web API Core have to find: `core-` before the id of a scenario is a
 * defect that fails this scenario. The other names are of what RESO's own tests overlook.
 */
export const WEB_API_CORE_DEFECTS = {
  ...PROTOCOL_DEFECTS,
  ...RECORD_DEFECTS,
  ...FILTER_DEFECTS,
  ...ORDER_DEFECTS,
  ...ENUMERATION_DEFECTS,
  ...PAGING_DEFECTS,
  ...STRING_LOOKUP_DEFECTS,
  ...OPTION_DEFECTS,
  ...STRING_FUNCTION_DEFECTS,
  ...FALSE_PASS_DEFECTS,
}
