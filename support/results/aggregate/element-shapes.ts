import { numberValue, record, type Shape } from '../../dictionary/json-shape'
import type { ByCategory } from '../availability/roll-up/by-category'
import type { Bins, Elements } from '../availability/roll-up/rolled-up-availability'
import type { AdvertisedElements } from '../availability/roll-up/rolled-up-metadata'

const byCategory = <Figure>(figure: Shape<Figure>): Shape<ByCategory<Figure>> =>
  record<ByCategory<Figure>>({ total: figure, reso: figure, idx: figure, local: figure })

const elements = <Figures>(figures: Shape<Figures>): Shape<Elements<Figures>> =>
  record<Elements<Figures>>({ fields: figures, lookups: figures })

const bins = record<Bins>({
  eqZero: numberValue,
  gtZero: numberValue,
  gte25: numberValue,
  gte50: numberValue,
  gte75: numberValue,
  eq100: numberValue,
})

/** Asserts numbers of elements that metadata advertise, as rolled-up reports have them. */
export const advertisedElements: Shape<AdvertisedElements> = elements(byCategory(numberValue))

/** Asserts numbers of elements that records have, as rolled-up reports have them. */
export const availableElements: Shape<Elements<ByCategory<Bins>>> = elements(byCategory(bins))
