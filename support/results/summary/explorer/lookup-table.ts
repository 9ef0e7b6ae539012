import type { Field, LookupValue } from '../../../dictionary/data-dictionary'
import type { DictionaryIndex } from '../../../dictionary/dictionary-index'
import { groupBy } from '../../../dictionary/group-by'
import { nameKey, unqualified } from '../../../dictionary/names'
import { lookupNameOf } from '../../../metadata/annotations'
import type { MetadataReport, ReportedField, ReportedLookup } from '../../../metadata/metadata-report'
import { offeredValue } from '../../../metadata/metadata-report'
import type { ExplorerLookup, ExplorerValue } from '../../explorer-data'
import { present } from './present'
import type { StandardAddresses } from './standard-addresses'

/** A Lookup as Fields refer to it. */
export interface LookupEntry {
  /** Place in {@link LookupTable.lookups}. */
  readonly index: number
  /** True when the metadata say that the Field has a Lookup; values of other Fields are not counted. */
  readonly isDeclared: boolean
  /** The values that are listed. */
  readonly values: readonly ExplorerValue[]
  /** All values, as payloads hold them. */
  readonly known: ReadonlySet<string>
  /** Returns the names of each value and its Lookup where servers are compared, see LookupValueNames. */
  readonly comparedNames: () => readonly { readonly lookupName: string; readonly lookupValue: string }[]
}

/** The Lookup of a Field in the metadata. */
interface DeclaredLookup {
  /** Name in the metadata. */
  readonly name: string
  /** Undefined when they are Lookup records that were not asked for. */
  readonly values: readonly ReportedLookup[] | undefined
}

/** The most values of a Lookup that are listed, standard ones first. */
const LISTED = 500

/**
 * The most local values that all Lookups list together; where there are more, each lists fewer: the page stays small.
 */
const LISTED_IN_ALL = 60_000

const UNKNOWN = 'the values are records of the Lookup Resource, which the reports of this run do not have'

/** Puts the Lookups of the dictionary and of the server together. Fields that have both in common share one. */
export class LookupTable {
  readonly #reference: DictionaryIndex
  readonly #addresses: StandardAddresses
  readonly #declared: ReadonlyMap<string, readonly ReportedLookup[]>
  readonly #entries = new Map<string, LookupEntry>()
  readonly #lookups: ExplorerLookup[] = []
  readonly #listed: number

  /** @param lookups may be more than Fields use */
  constructor(
    { fields, lookups }: Pick<MetadataReport, 'fields' | 'lookups'>,
    reference: DictionaryIndex,
    addresses: StandardAddresses,
  ) {
    this.#reference = reference
    this.#addresses = addresses
    const types = new Set(fields.map(({ type }) => type))
    const used = lookups.filter(({ lookupName }) => types.has(lookupName))
    this.#declared = groupBy(used, ({ lookupName }) => lookupName)
    const share = Math.floor(LISTED_IN_ALL / Math.max(1, this.#declared.size))
    this.#listed = used.length > LISTED_IN_ALL ? Math.min(LISTED, share) : LISTED
  }

  /** The Lookups that {@link LookupTable.entryOf} was called for, in that order. */
  get lookups(): readonly ExplorerLookup[] {
    return this.#lookups
  }

  /** The Lookup of a Field of the server, of the dictionary, or of both; undefined when neither has one. */
  entryOf(field: ReportedField | undefined, standard: Field | undefined): LookupEntry | undefined {
    const declared = field && this.#declaredOf(field)
    const standardName = standard?.lookupName
    if (declared === undefined && standardName === undefined) return undefined
    const key = nameKey(standardName ?? '', declared?.name ?? '')
    const known = this.#entries.get(key)
    if (known !== undefined) return known
    const entry = this.#entered(declared, standardName)
    this.#entries.set(key, entry)
    return entry
  }

  #declaredOf(field: ReportedField): DeclaredLookup | undefined {
    const values = this.#declared.get(field.type)
    if (values !== undefined) return { name: field.type, values }
    const name = lookupNameOf(field)
    if (name === undefined) return undefined
    return { name, values: name === field.type ? [] : undefined }
  }

  #entered(declared: DeclaredLookup | undefined, standardName: string | undefined): LookupEntry {
    const isUnknown = declared !== undefined && declared.values === undefined
    const all = this.#valuesOf(declared?.values ?? [], standardName)
    const standards = all.findLastIndex(({ standard }) => standard !== undefined) + 1
    const valued = all.slice(0, Math.max(standards, this.#listed))
    const values = valued.map((one) => this.#explorerValue(one, isUnknown))
    const more = all.length - valued.length
    const index = this.#lookups.length
    this.#lookups.push({
      name: unqualified(declared?.name ?? standardName ?? ''),
      ...(isUnknown && { whyUnknown: UNKNOWN }),
      values,
      ...(more > 0 && { more }),
    })
    return {
      index,
      isDeclared: declared !== undefined,
      values,
      known: new Set(all.map(({ value }) => value)),
      comparedNames: () =>
        valued.map(({ value, standard }) => ({
          lookupName: standard === undefined ? unqualified(declared?.name ?? '') : (standardName ?? ''),
          lookupValue: standard?.standardLookupValue ?? value,
        })),
    }
  }

  /** A standard value stands there by each name that the server offers it by, or by its own. */
  #valuesOf(declared: readonly ReportedLookup[], standardName: string | undefined): ValueOfBoth[] {
    const offered = new Map<string, ValueOfBoth>()
    for (const lookup of declared) {
      const value = offeredValue(lookup)
      const standard = standardName === undefined ? undefined : this.#reference.standardValue(standardName, value)
      offered.set(value.name, { value: value.name, isOffered: true, standard })
    }
    const standards = this.#reference.lookup(standardName ?? '')?.values ?? []
    const byStandard = groupBy(offered.values(), ({ standard }) => standard)
    return [
      ...standards.flatMap(
        (standard) => byStandard.get(standard) ?? { value: standard.standardLookupValue, isOffered: false, standard },
      ),
      ...(byStandard.get(undefined) ?? []),
    ]
  }

  #explorerValue({ value, isOffered, standard }: ValueOfBoth, isUnknown: boolean): ExplorerValue {
    const standardValue = standard?.standardLookupValue
    return {
      value,
      ...(standard === undefined && { isLocal: true }),
      ...(!isOffered && !isUnknown && { isMissing: true }),
      ...present({
        standardValue: standardValue === value ? undefined : standardValue,
        page: this.#addresses.rest(standard?.url),
      }),
    }
  }
}

/** A value of the server, of the dictionary, or of both. */
interface ValueOfBoth {
  readonly value: string
  readonly isOffered: boolean
  /** Undefined for a local value. */
  readonly standard: LookupValue | undefined
}
