import { useId } from 'preact/hooks'
import type { DataElements } from '../../../report/summary/data-elements'
import { Segments } from '../../shared/segments'
import { type Choice, categories, resourceLabel } from './choice'
import { ThresholdSlider } from './threshold-slider'

interface ElementsControlsProps extends Pick<DataElements, 'rows'> {
  readonly choice: Choice
  readonly onChange: (choice: Choice) => void
}

/** Category, Resource and Availability Threshold. */
export function ElementsControls({ rows, choice, onChange }: ElementsControlsProps) {
  const id = useId()
  return (
    <div class="controls panel">
      <Segments
        legend="Elements"
        name="category"
        options={categories}
        value={choice.category}
        onChange={(category) => onChange({ ...choice, category })}
      />
      <div class="control">
        <label for={id}>Resource</label>
        <select
          id={id}
          value={choice.resourceName ?? ''}
          onChange={({ currentTarget }) => onChange({ ...choice, resourceName: currentTarget.value || null })}
        >
          {rows.map(({ resourceName }) => (
            <option key={resourceName} value={resourceName ?? ''}>
              {resourceLabel(resourceName)}
            </option>
          ))}
        </select>
      </div>
      <ThresholdSlider threshold={choice.threshold} onChange={(threshold) => onChange({ ...choice, threshold })} />
    </div>
  )
}
