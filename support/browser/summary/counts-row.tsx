import type { Counts } from '../../results/formatter/run-summary'
import { outcomeTones, ToneMark } from '../shared/badge'
import { count } from '../shared/numbers'
import { countColumns } from './count-columns'

/** How many scenarios came to what. */
export const CountsRow = ({ total }: { readonly total: Counts }) => (
  <dl class="counts" aria-label="Scenarios by outcome">
    {countColumns.map(({ key, label, outcome }) => (
      <div key={key} class={total[key] === 0 ? 'count-none' : undefined}>
        <dt>
          <ToneMark tone={outcomeTones[outcome]} />
          {label}
        </dt>
        <dd>{count(total[key])}</dd>
      </div>
    ))}
  </dl>
)
