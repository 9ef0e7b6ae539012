import type { AvailabilityReport, FieldEntry, LookupValueEntry } from '../availability-report'
import type { ByCategory } from './by-category'

/** `data-availability-report.processed.json`: an availability report with shares in place of bare frequencies. */
export interface RolledUpAvailability extends Omit<AvailabilityReport, 'fields' | 'lookupValues'> {
  readonly fields: readonly Available<FieldEntry>[]
  readonly lookupValues: readonly Available<LookupValueEntry>[]
  readonly availability: Elements<ByCategory<Bins>> & {
    /** By Resource: means of availability. */
    readonly resources: Readonly<Record<string, OfResource<ByCategory<number>>>>
    /** By Resource: numbers of elements. */
    readonly resourcesBinary: Readonly<Record<string, OfResource<ByCategory<Bins>>>>
  }
}

/** `availability` is the share of the different records that have the element; 0 when there are no records. */
export type Available<Entry> = Entry & { readonly availability: number }

export interface Elements<Figures> {
  readonly fields: Figures
  readonly lookups: Figures
}

export interface OfResource<Figures> extends Elements<Figures> {
  /** By EntityType; navigation properties to the same one are taken together. */
  readonly expansions: Readonly<Record<string, Elements<Figures>>>
}

/** Numbers of elements by their share of the records. Each bin from `gtZero` on holds those of the next one as well. */
export interface Bins {
  readonly eqZero: number
  readonly gtZero: number
  readonly gte25: number
  readonly gte50: number
  readonly gte75: number
  readonly eq100: number
}
