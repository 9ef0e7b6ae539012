import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { findingsFor, nothingToJudge, type Offence } from '../judgement'
import { defineRule, type Rule, type RuleStatement } from '../rule'
import { type EnumerationField, stringLookupFields } from './enumeration-fields'

/**
 * Makes a rule that every string lookup Field is held to; not offered when the server has no such Field.
 *
 * @param offence what is wrong with one of the Fields; undefined when nothing is
 */
export const defineStringLookupRule = ({
  offence,
  ...statement
}: RuleStatement<[]> & {
  readonly offence: (field: EnumerationField, model: EntityDataModel) => Offence | undefined
}): Rule<[model: EntityDataModel, dictionary: DictionaryIndex], Finding[]> =>
  defineRule({
    ...statement,
    judge: (aboutSubject, model: EntityDataModel, dictionary: DictionaryIndex): Finding[] => {
      const about = aboutSubject('every string lookup Field')
      const fields = stringLookupFields(model, dictionary)
      if (fields.length === 0) return [nothingToJudge(about, 'no standard Field is a string lookup')]
      const offences = fields.flatMap((field) => offence(field, model) ?? [])
      return findingsFor(about, counted(fields.length, 'Field'), offences)
    },
  })
