import { counted } from '../../../dictionary/wording'
import { lookupNameOf } from '../../../metadata/annotations'
import { stringLiteral } from '../../../odata/expression-values'
import type { ParameterChoice } from '../../core-parameter'
import { type ChoiceSource, inSample, missingWith, notInSample, pinnedText } from './choice'
import { type ChosenField, chooseField, columnOf, type FieldKind, type Fitting, mostFrequent } from './choose-field'
import { givenString } from './literals'
import { stringParts } from './string-parts'

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
 * Chooses StringField, StringValue - one that occurs, and others do too - and the Parameters for parts of strings.
 *
 * @param integerField some requests ask for records that have both
 */
export function stringParameters(source: ChoiceSource, integerField: ParameterChoice): readonly ParameterChoice[] {
  const chosen = chooseField(source, STRINGS)
  if (chosen.kind === 'missing') {
    const value = missingWith('StringValue', chosen)
    return [chosen, value, ...stringParts(source, chosen, value, [])]
  }
  const { field, column } = chosen
  const value = stringValue(source, chosen, integerField.kind === 'known' ? integerField.text : undefined)
  return [field, value, ...stringParts(source, field, value, column.items)]
}

function stringValue(
  source: ChoiceSource,
  chosen: ChosenField<string>,
  integerField: string | undefined,
): ParameterChoice {
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
    kind: 'known',
    name,
    text: stringLiteral(value),
    origin: 'records',
    why: different > 1 ? why : `${why}; no record has another`,
  }
}

const TRUE_OR_NOT: Fitting<boolean> = {
  read: (raw) => (typeof raw === 'boolean' ? raw : undefined),
  measure: ({ items, empty }) => {
    const hasOther = items.includes(false) || empty > 0
    return { different: new Set(items).size, lacking: Number(!items.includes(true)) + Number(!hasOther) }
  },
}

const BOOLEANS: FieldKind<boolean> = {
  parameter: 'BooleanField',
  noun: 'Edm.Boolean Field',
  usual: [],
  fitting: (property, { model }) =>
    property.type.isCollection || model.underlying(property).qualifiedName !== 'Edm.Boolean' ? undefined : TRUE_OR_NOT,
}

/** Chooses a Field that is true in some records and not in others: `BooleanField ne true` finds those without a value too. */
export function booleanField(source: ChoiceSource): ParameterChoice {
  const chosen = chooseField(source, BOOLEANS)
  return chosen.kind === 'missing' ? chosen : chosen.field
}
