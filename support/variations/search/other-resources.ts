import leven from 'leven'
import type { Field } from '../../dictionary/data-dictionary'
import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { groupBy } from '../../dictionary/group-by'
import { normalise } from '../../dictionary/names'
import { ComparedName } from '../matching/compared-name'
import { lettersMatcher, spellingsOf } from '../matching/letters-matcher'
import {
  byCertainty,
  inCodeUnits,
  type Match,
  type Matcher,
  mostCertain,
  type StandardName,
} from '../matching/matching'
import { whenAsked } from '../matching/once'
import { sameName } from '../matching/same-name'
import type { Suggestion } from '../variation'
import { suggestionOf } from './local-element'
import type { OfferedIndex } from './offered-index'

/** Most suggestions: Fields of several Resources go by the same name, and more of them would not help. */
const MOST = 3

/** Most characters of a Resource's name that tell which others are named alike: no standard one has as many. */
const LONGEST_COMPARED = 100

/** All standard Fields of a name, whatever their Resource. */
interface SharedName extends StandardName {
  readonly fields: readonly Field[]
}

/**
 * Compares local Fields with the standard Fields of other Resources. Everything that it finds is an advisory: a name
 * that is standard in one Resource may well be used in another. A name that the server has where it belongs is
 * not suggested anywhere else.
 */
export class OtherResources {
  readonly #offered: OfferedIndex
  readonly #bySameName: () => Matcher<SharedName>
  readonly #byLetters: () => Matcher<SharedName>

  /** @param fuzziness see {@link editDistanceLimit} */
  constructor(dictionary: DictionaryIndex, offered: OfferedIndex, fuzziness: number) {
    this.#offered = offered
    const spellings = whenAsked(() => spellingsOf(sharedNames(dictionary)))
    this.#bySameName = whenAsked(() => sameName(spellings()))
    this.#byLetters = whenAsked(() => lettersMatcher(spellings(), fuzziness))
  }

  /** Returns standard Fields of other Resources that go by the name of a local Field of a standard Resource. */
  named(resourceName: string, fieldName: string): readonly Suggestion[] {
    const matches = this.#bySameName()(new ComparedName(fieldName))
    const isOwn = matches.some(({ standard }) => standard.fields.some((field) => field.resourceName === resourceName))
    return isOwn ? [] : this.#closest(resourceName, matches)
  }

  /** Returns standard Fields that a Field of a local Resource is like. */
  like(resourceName: string, fieldName: string): readonly Suggestion[] {
    return this.#closest(resourceName, this.#byLetters()(new ComparedName(fieldName)))
  }

  /** Returns those that are most like the Field, and among them those whose Resources are named most like its own. */
  #closest(resourceName: string, matches: readonly Match<SharedName>[]): readonly Suggestion[] {
    const own = normalise(resourceName.slice(0, LONGEST_COMPARED))
    return mostCertain(matches.filter(({ standard }) => !this.#isOffered(standard)))
      .flatMap((match) =>
        match.standard.fields.map((field) => ({ match, field, away: leven(own, normalise(field.resourceName)) })),
      )
      .toSorted(
        (one, other) =>
          byCertainty(one.match, other.match) ||
          one.away - other.away ||
          inCodeUnits(one.field.resourceName, other.field.resourceName) ||
          inCodeUnits(one.field.standardName, other.field.standardName),
      )
      .slice(0, MOST)
      .map(({ match, field }) => suggestionOf(fieldTarget(field), elsewhere(match, field)))
  }

  #isOffered({ fields }: SharedName): boolean {
    return fields.some(({ resourceName, standardName }) => this.#offered.hasField(resourceName, standardName))
  }
}

function sharedNames(dictionary: DictionaryIndex): SharedName[] {
  const fields = dictionary.resourceNames.flatMap((resourceName) => dictionary.fields(resourceName))
  return [...groupBy(fields, ({ standardName }) => standardName)].map(([name, named]) => ({
    fields: named,
    names: [name],
    synonyms: [...new Set(named.flatMap(({ synonyms }) => synonyms))],
  }))
}

const fieldTarget = ({ resourceName, standardName }: Field) => ({ resourceName, fieldName: standardName })

const elsewhere = (match: Match<SharedName>, { resourceName }: Field): Match<SharedName> => ({
  ...match,
  strategy: 'other Resource',
  reason: `a standard Field of ${resourceName}: ${match.reason}`,
})
