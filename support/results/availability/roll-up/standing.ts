/** How an element that a server has stands to the dictionary. Only standard elements can be part of the IDX payload. */
export interface Standing {
  readonly isStandard: boolean
  readonly isIdx: boolean
}

/** Figures for all elements, those of the standard, those of the IDX payload, and local ones. */
export interface ByCategory<Figure> {
  readonly total: Figure
  readonly reso: Figure
  readonly idx: Figure
  readonly local: Figure
}

export const byCategory = <Element extends Standing, Figure>(
  elements: readonly Element[],
  figure: (elements: readonly Element[]) => Figure,
): ByCategory<Figure> => ({
  total: figure(elements),
  reso: figure(elements.filter(({ isStandard }) => isStandard)),
  idx: figure(elements.filter(({ isIdx }) => isIdx)),
  local: figure(elements.filter(({ isStandard }) => !isStandard)),
})

export const numberOf = (elements: readonly Standing[]): ByCategory<number> =>
  byCategory(elements, (some) => some.length)
