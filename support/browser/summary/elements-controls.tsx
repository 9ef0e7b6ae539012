import type { DataElements } from '../../results/summary/data-elements'
import { Menu } from '../shared/menu'
import { Segments } from '../shared/segments'
import { type Choice, categories, resourceLabel } from './choice'
import { ThresholdSlider } from './threshold-slider'

interface ElementsControlsProps extends Pick<DataElements, 'rows'> {
  readonly choice: Choice
  readonly onChange: (choice: Choice) => void
}

/** Category, Resource and Availability Threshold. */
export function ElementsControls({ rows, choice, onChange }: ElementsControlsProps) {
  return (
    <div class="controls panel">
      <Segments
        legend="Elements"
        name="category"
        options={categories}
        value={choice.category}
        onChange={(category) => onChange({ ...choice, category })}
      />
      <Menu
        label="Resource"
        value={choice.resourceName ?? ''}
        options={rows.map(({ resourceName }) => ({ value: resourceName ?? '', label: resourceLabel(resourceName) }))}
        onChange={(resourceName) => onChange({ ...choice, resourceName: resourceName || null })}
      />
      <ThresholdSlider threshold={choice.threshold} onChange={(threshold) => onChange({ ...choice, threshold })} />
    </div>
  )
}
