import type { ComparedResult } from '../../compare/data-compatibility-report'
import { ShowMore } from '../shared/show-more'
import { useOverflow } from '../shared/use-overflow'
import { useSteps } from '../shared/use-steps'
import type { ElementRow } from './element-rows'
import { ElementTableRow } from './element-table-row'

/** More would be felt while typing. */
const ROWS_A_STEP = 200

interface ElementTableProps {
  readonly caption: string
  readonly found: readonly ElementRow[]
  readonly results: readonly ComparedResult[]
}

/** Elements with what each result says of them, the first of them until more are asked for. */
export function ElementTable({ caption, found, results }: ElementTableProps) {
  const { shown, showMore } = useSteps(found, ROWS_A_STEP)
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
            {shown.map((row) => (
              <ElementTableRow
                key={`${row.kind}\n${row.resourceName}\n${row.fieldName}\n${row.lookupValue}`}
                row={row}
                results={results}
              />
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore shown={shown.length} total={found.length} things="elements" onMore={showMore} />
    </>
  )
}
