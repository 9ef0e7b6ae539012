import { ShowMore } from '../../shared/show-more'
import { useRows } from '../../shared/use-rows'
import { FieldRow } from './field-row'
import type { Found } from './search'

interface FieldTableProps {
  /** What the Fields have in common. */
  readonly caption: string
  readonly found: readonly Found[]
  readonly words: readonly string[]
  /** Whether anything is known of other results. */
  readonly hasAverages: boolean
}

/** Fields, the first of them until more are asked for. */
export function FieldTable({ caption, found, words, hasAverages }: FieldTableProps) {
  const { rows, shown, showMore } = useRows(found)
  if (found.length === 0) {
    return (
      <p class="panel">
        There are no {caption}. Search for fewer words, or clear search and filters to see all Fields.
      </p>
    )
  }
  return (
    <>
      <div class="table-frame">
        <table class="card-table field-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Type</th>
              <th scope="col">Sizes</th>
              <th scope="col">Availability</th>
              {hasAverages && <th scope="col">Other results</th>}
              <th scope="col">Scenario result</th>
              <th scope="col">Data Dictionary</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <FieldRow
                key={`${one.resource.name}.${one.field.name}`}
                found={one}
                words={words}
                hasAverages={hasAverages}
              />
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore shown={shown} total={found.length} things="Fields" onMore={showMore} />
    </>
  )
}
