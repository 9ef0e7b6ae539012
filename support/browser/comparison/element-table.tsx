import type { ComparedResult } from '../../results/compare/data-compatibility-report'
import { ShowMore } from '../shared/show-more'
import { useOverflow } from '../shared/use-overflow'
import { useRows } from '../shared/use-rows'
import type { ElementRow } from './element-rows'
import { ElementTableRow } from './element-table-row'

interface ElementTableProps {
  readonly caption: string
  readonly found: readonly ElementRow[]
  readonly results: readonly ComparedResult[]
}

/** Elements with what each result says of them, the first of them until more are asked for. */
export function ElementTable({ caption, found, results }: ElementTableProps) {
  const { rows, shown, showMore } = useRows(found)
  const { frame, overflows } = useOverflow()
  if (found.length === 0)
    return <p class="panel">There are no such elements. Search for fewer words, or clear search and filters.</p>
  return (
    <>
      <div
        class="table-frame"
        ref={frame}
        {...(overflows && { tabIndex: 0, role: 'region' as const, 'aria-label': 'Elements' })}
      >
        <table class="card-table element-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Element</th>
              <th scope="col">Advertised</th>
              {results.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ElementTableRow
                key={`${row.kind}\n${row.resourceName}\n${row.fieldName}\n${row.lookupValue}`}
                row={row}
                results={results}
              />
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore shown={shown} total={found.length} things="elements" onMore={showMore} />
    </>
  )
}
