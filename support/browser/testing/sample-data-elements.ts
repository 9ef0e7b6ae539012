import type { DataElements, ElementsRow } from '../../results/summary-data'

/** A view for tests: all Resources, two with averages, one that was not sampled, and a local one. */
export const sampleDataElements = (): DataElements => ({
  rows: [all, property, member, media, local],
  notSampled: null,
  averagesProblem: null,
  averagedOver: { results: 12, resultsSampled: 10 },
})

type Advertised = NonNullable<ElementsRow['advertised']>
type Available = NonNullable<ElementsRow['available']>
type Bins = Available['fields']['total']

const bins = (eqZero: number, gtZero: number, gte25: number, gte50: number, gte75: number, eq100: number): Bins => ({
  eqZero,
  gtZero,
  gte25,
  gte50,
  gte75,
  eq100,
})

const ofCategories = <Figure>(total: Figure, reso: Figure, idx: Figure, local: Figure) => ({ total, reso, idx, local })

const none = bins(0, 0, 0, 0, 0, 0)

const propertyAdvertised: Advertised = {
  fields: ofCategories(640, 602, 310, 38),
  lookups: ofCategories(2951, 2800, 1204, 151),
}

const propertyAvailable: Available = {
  fields: ofCategories(
    bins(120, 520, 410, 300, 205, 61),
    bins(110, 492, 395, 291, 200, 60),
    bins(20, 290, 240, 190, 140, 52),
    bins(10, 28, 15, 9, 5, 1),
  ),
  lookups: ofCategories(
    bins(1748, 1203, 140, 61, 22, 3),
    bins(1670, 1130, 135, 60, 22, 3),
    bins(604, 600, 80, 41, 15, 2),
    bins(78, 73, 5, 1, 0, 0),
  ),
}

const property: ElementsRow = {
  resourceName: 'Property',
  isStandard: true,
  advertised: propertyAdvertised,
  available: propertyAvailable,
  average: {
    results: 12,
    resultsSampled: 10,
    advertised: { fields: ofCategories(480.5, 420.25, 290, 60.25), lookups: ofCategories(2100, 1900.5, 950, 199.5) },
    available: {
      fields: ofCategories(
        bins(90, 390.5, 310, 240, 170.5, 48),
        bins(80, 340.25, 290, 225, 160, 46),
        bins(25, 265, 220, 180, 130, 45),
        bins(10, 50.25, 20, 15, 10.5, 2),
      ),
      lookups: ofCategories(
        bins(1100, 1000, 120, 50, 20, 2),
        bins(1000, 900.5, 110, 48, 20, 2),
        bins(450, 500, 70, 35, 12, 1),
        bins(100, 99.5, 10, 2, 0, 0),
      ),
    },
  },
}

const member: ElementsRow = {
  resourceName: 'Member',
  isStandard: true,
  advertised: { fields: ofCategories(71, 71, 33, 0), lookups: ofCategories(140, 140, 60, 0) },
  available: {
    fields: ofCategories(bins(11, 60, 52, 47, 40, 22), bins(11, 60, 52, 47, 40, 22), bins(2, 31, 30, 28, 26, 15), none),
    lookups: ofCategories(bins(50, 90, 12, 6, 3, 1), bins(50, 90, 12, 6, 3, 1), bins(20, 40, 6, 3, 2, 1), none),
  },
  average: {
    results: 11,
    resultsSampled: 0,
    advertised: { fields: ofCategories(64.5, 60, 30, 4.5), lookups: ofCategories(120, 118, 55, 2) },
    available: null,
  },
}

const media: ElementsRow = {
  resourceName: 'Media',
  isStandard: true,
  advertised: { fields: ofCategories(30, 30, 12, 0), lookups: ofCategories(64, 64, 20, 0) },
  available: null,
  average: null,
}

const local: ElementsRow = {
  resourceName: 'X_ShowingRequest',
  isStandard: false,
  advertised: { fields: ofCategories(14, 0, 0, 14), lookups: ofCategories(5, 0, 0, 5) },
  available: {
    fields: ofCategories(bins(2, 12, 12, 11, 9, 4), none, none, bins(2, 12, 12, 11, 9, 4)),
    lookups: ofCategories(bins(1, 4, 2, 1, 0, 0), none, none, bins(1, 4, 2, 1, 0, 0)),
  },
  average: null,
}

const all: ElementsRow = {
  resourceName: null,
  isStandard: true,
  advertised: { fields: ofCategories(755, 703, 355, 52), lookups: ofCategories(3160, 3004, 1284, 156) },
  available: {
    fields: ofCategories(
      bins(133, 592, 474, 358, 254, 87),
      bins(121, 552, 447, 338, 240, 82),
      bins(22, 321, 270, 218, 166, 67),
      bins(12, 40, 27, 20, 14, 5),
    ),
    lookups: ofCategories(
      bins(1799, 1297, 154, 68, 25, 4),
      bins(1720, 1220, 147, 66, 25, 4),
      bins(624, 640, 86, 44, 17, 3),
      bins(79, 77, 7, 2, 0, 0),
    ),
  },
  average: {
    results: 12,
    resultsSampled: 0,
    advertised: { fields: ofCategories(1041, 980.5, 520, 60.5), lookups: ofCategories(2600.5, 2400, 1100, 200.5) },
    available: null,
  },
}
