import type { CauseItem as CauseItemData } from '../../results/summary/overview'
import { FindingText } from './finding-text'

/** One finding, and the scenario that has it. */
export const CauseItem = ({ item }: { readonly item: CauseItemData }) => (
  <>
    <FindingText finding={item} />
    {item.failure !== undefined && <pre class="failure">{item.failure}</pre>}
    <p class="scenario">
      {item.scenario}, <code>{item.location}</code>
    </p>
  </>
)
