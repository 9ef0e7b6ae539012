import { counted } from '../../../dictionary/wording'
import { lookupNameOf } from '../../../metadata/annotations'
import { columnOf } from '../target/choice/column'
import { mostFrequent } from '../target/choice/frequency'
import { type Chosen, inSample, missingWith, notInSample, pinnedText } from '../target/choice/parameters'
import type { ChoiceSource } from './choice'
import { type ChosenField, chooseField, type FieldKind, type Fitting } from './choose-field'
import { givenString, stringLiteral } from './literals'

const MOST_CHARACTERS = 100

/** Longer texts, such as remarks, and those with line breaks fill the URL and say nothing more. */
const isHandy = (text: string): boolean => text.trim() !== '' && text.length <= MOST_CHARACTERS && !/\p{Cc}/u.test(text)

const HANDY_STRINGS: Fitting<string> = {
  read: (raw) => (typeof raw === 'string' && isHandy(raw) ? raw : undefined),
  measure: ({ items }) => {
    const different = new Set(items).size
    return { different, lacking: Math.max(0, 2 - different) }
  },
}

const STRINGS: FieldKind<string> = {
  parameter: 'StringField',
  noun: 'Edm.String Field',
  usual: ['City', 'MemberCity', 'OfficeCity'],
  fitting: (property, { model }) =>
    property.type.isCollection || !model.holdsStrings(property) ? undefined : HANDY_STRINGS,
  isCandidate: (property) => lookupNameOf(property) === undefined,
}

/**
 * StringField and StringValue: one that occurs, and others do too.
 *
 * @param integerField some requests ask for records that have both
 */
export function stringParameters(source: ChoiceSource, integerField: Chosen): readonly Chosen[] {
  const chosen = chooseField(source, STRINGS)
  return 'reason' in chosen
    ? [chosen, missingWith('StringValue', chosen)]
    : [chosen.field, stringValue(source, chosen, 'text' in integerField ? integerField.text : undefined)]
}

function stringValue(source: ChoiceSource, chosen: ChosenField<string>, integerField: string | undefined): Chosen {
  const name = 'StringValue'
  const pinned = pinnedText(source, name)
  if (pinned !== undefined) return givenString(name, pinned)
  const { column, field } = chosen
  const withInteger = source.sample.filter((record) => (record[integerField ?? ''] ?? null) !== null)
  const both = columnOf({ sample: withInteger }, column.property, HANDY_STRINGS.read)
  const value = mostFrequent(both.items) ?? mostFrequent(column.items)
  if (value === undefined) {
    const reason = `${field.text} has no value of at most ${MOST_CHARACTERS} characters ${inSample(source)}`
    return notInSample(name, reason, 'StringField to a Field that has values')
  }
  const different = new Set(column.items).size
  const why = `the most frequent of ${counted(different, 'different value')} ${inSample(source)}`
  return {
    name,
    text: stringLiteral(value),
    origin: 'records',
    why: different > 1 ? why : `${why}; no record has another`,
  }
}
