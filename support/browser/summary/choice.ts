import type { DataElements, ElementsRow } from '../../results/summary/data-elements'

/** Which elements are counted: all, those of the standard, those of its IDX payload, or local ones. */
export type Category = keyof NonNullable<ElementsRow['advertised']>['fields']

/** A stop of the Availability Threshold: the share of the records that must have an element. */
export type Threshold = 'gtZero' | 'gte25' | 'gte50' | 'gte75' | 'eq100'

/** What a reader has chosen to see. */
export interface Choice {
  readonly category: Category
  readonly threshold: Threshold
  /** Null for all Resources taken together. */
  readonly resourceName: string | null
}

/** Categories by their names in the reports of RESO. */
export const categories: readonly { readonly value: Category; readonly label: string }[] = [
  { value: 'total', label: 'All' },
  { value: 'reso', label: 'RESO' },
  { value: 'idx', label: 'IDX' },
  { value: 'local', label: 'Local' },
]

/** Thresholds from the lowest to the highest, for labels and in words. */
export const thresholds: readonly { readonly value: Threshold; readonly label: string; readonly words: string }[] = [
  { value: 'gtZero', label: '> 0 %', words: 'at least one of the records' },
  { value: 'gte25', label: '≥ 25 %', words: 'at least 25 % of the records' },
  { value: 'gte50', label: '≥ 50 %', words: 'at least 50 % of the records' },
  { value: 'gte75', label: '≥ 75 %', words: 'at least 75 % of the records' },
  { value: 'eq100', label: '100 %', words: 'each of the records' },
]

/** The stop of a threshold. */
export const stopOf = (threshold: Threshold) => thresholds.find(({ value }) => value === threshold)

/** For people. */
export const resourceLabel = (resourceName: string | null): string => resourceName ?? 'All Resources'

/** The row of the Resource that was chosen. */
export const chosenRow = ({ rows }: Pick<DataElements, 'rows'>, { resourceName }: Choice): ElementsRow | undefined =>
  rows.find((row) => row.resourceName === resourceName)
