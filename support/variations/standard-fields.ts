import type { DictionaryIndex } from '../dictionary/dictionary-index'
import type { Field } from '../dictionary/field'

/** The standard Fields of a Resource. */
export const standardFields = (dictionary: DictionaryIndex, resourceName: string): Field[] =>
  dictionary.fieldNames(resourceName).flatMap((name) => dictionary.field(resourceName, name) ?? [])
