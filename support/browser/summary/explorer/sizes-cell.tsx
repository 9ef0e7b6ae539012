import type { ExplorerField } from '../../../results/summary/explorer'
import { count } from '../../shared/numbers'
import { type SizePair, sizePairs } from './sizes'

/** The sizes of a Field, one a line: as declared, and as suggested where that is another number. */
export const SizesCell = ({ field }: { readonly field: ExplorerField }) => (
  <>
    {sizePairs(field).map((pair) => (
      <div key={pair.name}>
        {pair.name} <SizeText {...pair} />
      </div>
    ))}
  </>
)

function SizeText({ declared, suggested, isDifferent }: SizePair) {
  if (declared === undefined) return <span class="muted">{count(suggested)} suggested</span>
  if (!isDifferent) return count(declared)
  return (
    <>
      {count(declared)}, <strong class="differs">{count(suggested)} suggested</strong>
    </>
  )
}
