import type { ChoiceSource } from '../../parameters/choice'
import { chooseField, type FieldKind, type Fitting } from '../../parameters/choose-field'
import type { Chosen } from './parameters'

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

/** A Field that is true in some records and not in others: `BooleanField ne true` finds those without a value too. */
export function booleanField(source: ChoiceSource): Chosen {
  const chosen = chooseField(source, BOOLEANS)
  return 'reason' in chosen ? chosen : chosen.field
}
