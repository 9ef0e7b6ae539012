import type { MetadataReport, ReportedField, ReportedLookup } from '../../../metadata/metadata-report'
import type { ByCategory } from './by-category'

/** A metadata report that says of each element whether it is standard, and how many there are, as RESO's tools do. */
export interface RolledUpMetadata
  extends Omit<MetadataReport, 'fields' | 'lookups'>,
    Counts<'Fields'>,
    Counts<'Resources'>,
    Counts<'Lookups'> {
  readonly fields: readonly RolledUpField[]
  /** Those that Fields use, each value of a Lookup once. */
  readonly lookups: readonly RolledUpLookup[]
  /** By Resource. */
  readonly advertised: Readonly<Record<string, AdvertisedResource>>
}

export interface RolledUpField extends ReportedField {
  readonly standardRESO: boolean
  /** Of the standard Field; absent for a local one. */
  readonly payloads?: readonly string[]
}

export interface RolledUpLookup extends Omit<ReportedLookup, 'annotations'> {
  readonly standardRESO: boolean
  /** The standard value as people read it; absent for a local one. */
  readonly standardDisplayName?: string
}

/** Lookup values are counted with each Field that uses them, as availability counts them. */
export interface AdvertisedElements {
  readonly fields: ByCategory<number>
  readonly lookups: ByCategory<number>
}

export interface AdvertisedResource extends AdvertisedElements {
  /** By EntityType. Here `fields` are the navigation properties to it, and there are no lookups. */
  readonly expansions: Readonly<Record<string, AdvertisedElements>>
}

/** `standardFieldsCount` and the like. */
type Counts<Elements extends string> = {
  readonly [Name in `${'standard' | 'local' | 'total' | 'iDX'}${Elements}Count`]: number
}
