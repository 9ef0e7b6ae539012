import type { ElementStanding } from '../../../results/aggregate/element-standing'
import type { ScenarioOutcome } from '../../../results/formatter/scenario-result'
import type { ExplorerField } from '../../../results/summary/explorer'
import type { IndexedField } from './field-index'

/** What a reader asks of Fields beside words, all of it together. */
export interface Filters {
  /** Name of a Resource; null for all of them. */
  readonly resource: string | null
  /** `RESO` are all standard Fields, those of the IDX payload among them. */
  readonly standing: ElementStanding | 'all'
  readonly offered: 'offered' | 'not offered' | 'all'
  /** Of the scenario about the Field, where there is one; `findings` are also those of other scenarios about it. */
  readonly outcome: ScenarioOutcome | 'findings' | 'all'
}

/** Asks for nothing. */
export const noFilters: Filters = { resource: null, standing: 'all', offered: 'all', outcome: 'all' }

/** Whether a Field has all that is asked for. */
export const passes = ({ resource, field }: IndexedField, filters: Filters): boolean =>
  (filters.resource === null || filters.resource === resource.name) &&
  hasStanding(field, filters.standing) &&
  agrees(filters.offered, isOffered(field) ? 'offered' : 'not offered') &&
  (agrees(filters.outcome, field.outcome) || (filters.outcome === 'findings' && field.findings !== undefined))

const hasStanding = ({ standing }: ExplorerField, wanted: Filters['standing']): boolean =>
  agrees(wanted, standing) || (wanted === 'RESO' && standing === 'IDX')

const agrees = (wanted: string, has: string | undefined): boolean => wanted === 'all' || wanted === has

/** Whether the metadata declare it. */
export const isOffered = ({ declaredType }: ExplorerField): boolean => declaredType !== undefined
