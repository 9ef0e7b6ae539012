import { accountRows } from './account-rows'
import { certificateRows } from './certificate-rows'
import { comparisonRows } from './comparison-rows'
import { endorsementRows } from './endorsement-rows'
import { jobRows } from './job-rows'
import { publicRows } from './public-rows'
import type { Rows } from './row'
import { staffRows } from './staff-rows'

/** All that can be asked of the desk, with what is answered to everybody who asks. A new route has its rows here. */
export const rightsTable: Rows = {
  ...publicRows,
  ...comparisonRows,
  ...certificateRows,
  ...endorsementRows,
  ...staffRows,
  ...jobRows,
  ...accountRows,
}
