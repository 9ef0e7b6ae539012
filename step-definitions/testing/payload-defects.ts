import { type DefectName, defectGroups, defects } from '../../support/sample-server/defects'

/** For tests: tells if a defect shows when payloads are sampled, and nowhere else. */
export const isOfPayloads = (name: string): boolean => name in defectGroups.payloads || name in defectGroups.sampling

/** For tests: returns the Resource in which a defect shows. */
export const resourceOf = (defect: DefectName | undefined): 'Property' | 'Member' =>
  defect !== undefined && defects[defect].description.startsWith('Property.') ? 'Property' : 'Member'
