import { type DefectName, defects } from '../../support/sample-server/defects'
import { PAYLOAD_DEFECTS } from '../../support/sample-server/defects/payloads'
import { SAMPLING_DEFECTS } from '../../support/sample-server/defects/sampling'

/** For tests: whether a defect shows when payloads are sampled, and nowhere else. */
export const isOfPayloads = (name: string): boolean => name in PAYLOAD_DEFECTS || name in SAMPLING_DEFECTS

/** For tests: the Resource that a defect shows at. */
export const resourceOf = (defect: DefectName | undefined): 'Property' | 'Member' =>
  defect !== undefined && defects[defect].description.startsWith('Property.') ? 'Property' : 'Member'
