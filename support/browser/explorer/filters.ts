import type { ScenarioOutcome } from '../../report/scenario-result'
import type { ExplorerField, Standing } from '../../report/summary/explorer'
import type { IndexedField } from './field-index'

/** What a reader asks of Fields beside words, all of it together; null asks for nothing. */
export interface Filters {
  /** Name of a Resource. */
  readonly resource: string | null
  /** `RESO` are all standard Fields, those of the IDX payload among them. */
  readonly standing: Standing | null
  readonly offered: 'offered' | 'not offered' | null
  /** A Field without a scenario has none. */
  readonly outcome: ScenarioOutcome | null
}

/** Asks for nothing. */
export const noFilters: Filters = { resource: null, standing: null, offered: null, outcome: null }

/** Whether a Field has all that is asked for. */
export const passes = ({ resource, field }: IndexedField, { standing, ...filters }: Filters): boolean =>
  agrees(filters.resource, resource.name) &&
  (agrees(standing, field.standing) || (standing === 'RESO' && field.standing === 'IDX')) &&
  agrees(filters.offered, isOffered(field) ? 'offered' : 'not offered') &&
  agrees(filters.outcome, field.outcome)

const agrees = <Value>(wanted: Value | null, has: Value | undefined): boolean => wanted === null || wanted === has

/** Whether the metadata declare it. */
export const isOffered = ({ declaredType }: ExplorerField): boolean => declaredType !== undefined
