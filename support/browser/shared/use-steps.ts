import { useState } from 'preact/hooks'

/** What is shown of a long list: the first of it, and with each step as many more; a new list begins anew. */
export function useSteps<Item>(items: readonly Item[], step: number) {
  const [steps, setSteps] = useState({ items, shown: step })
  const shown = steps.items === items ? steps.shown : step
  return { shown: items.slice(0, shown), showMore: () => setSteps({ items, shown: shown + step }) }
}
