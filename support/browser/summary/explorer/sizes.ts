import type { ExplorerField, Sizes } from '../../../results/explorer-data'

/** One of the sizes of a Field, as the metadata declare it and as the Data Dictionary suggests it. */
export interface SizePair {
  readonly name: keyof Sizes
  readonly declared: number | undefined
  readonly suggested: number | undefined
  /** Both are known, and are not the same. */
  readonly isDifferent: boolean
}

/** Returns the sizes of a Field that are declared or suggested, in the order in which people say them. */
export const sizePairs = ({ declared, suggested }: ExplorerField): readonly SizePair[] =>
  (['length', 'precision', 'scale'] as const)
    .map((name) => sizePair(name, declared?.[name], suggested?.[name]))
    .filter((pair) => pair.declared !== undefined || pair.suggested !== undefined)

const sizePair = (name: keyof Sizes, declared: number | undefined, suggested: number | undefined): SizePair => ({
  name,
  declared,
  suggested,
  isDifferent: declared !== undefined && suggested !== undefined && declared !== suggested,
})
