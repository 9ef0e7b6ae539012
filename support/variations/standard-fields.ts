import type { Field } from '../dictionary/data-dictionary'
import type { DictionaryIndex } from '../dictionary/dictionary-index'

/** The standard Fields of a Resource. */
export const standardFields = (dictionary: DictionaryIndex, resourceName: string): Field[] =>
  dictionary.fieldNames(resourceName).flatMap((name) => dictionary.field(resourceName, name) ?? [])
