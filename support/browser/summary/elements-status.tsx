import type { ElementsRow } from '../../results/summary/data-elements'
import { count } from '../shared/numbers'
import { type Category, type Choice, resourceLabel, stopOf } from './choice'
import { figuresOf } from './figures'

interface ElementsStatusProps {
  readonly row: ElementsRow
  readonly choice: Choice
}

/** What was chosen and what it comes to, in words: spoken when it changes, and all that paper has of the controls. */
export function ElementsStatus({ row, choice }: ElementsStatusProps) {
  const fields = figuresOf(row, 'fields', choice)
  const lookups = figuresOf(row, 'lookups', choice)
  return (
    <p role="status">
      <strong>{resourceLabel(row.resourceName)}</strong>, {words[choice.category]}: {count(fields.advertised)} Fields
      and {count(lookups.advertised)} lookups are advertised. Available in {stopOf(choice.threshold)?.words}:{' '}
      {count(fields.available)} Fields and {count(lookups.available)} lookups.
    </p>
  )
}

const words: Readonly<Record<Category, string>> = {
  total: 'all elements',
  reso: 'elements of the standard',
  idx: 'elements of the IDX payload',
  local: 'local elements',
}
