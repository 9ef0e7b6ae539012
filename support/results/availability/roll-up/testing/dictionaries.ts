import { DictionaryIndex } from '../../../../dictionary/dictionary-index'
import { readDataDictionary } from '../../../../dictionary/read-data-dictionary'

/** For tests: the dictionary of a version, read once. */
export function dictionaryOf(version: '1.7' | '2.0'): DictionaryIndex {
  const known = read.get(version)
  if (known !== undefined) return known
  const dictionary = new DictionaryIndex(
    readDataDictionary(`features/data-dictionary/v${version}/reference/data-dictionary.json`),
  )
  read.set(version, dictionary)
  return dictionary
}

const read = new Map<string, DictionaryIndex>()
