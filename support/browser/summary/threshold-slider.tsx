import { useId } from 'preact/hooks'
import { stopOf, type Threshold, thresholds } from './choice'

interface ThresholdSliderProps {
  readonly threshold: Threshold
  readonly onChange: (threshold: Threshold) => void
}

/** Which share of the records must have an element for it to count as available. */
export function ThresholdSlider({ threshold, onChange }: ThresholdSliderProps) {
  const id = useId()
  const choose = (index: number) => {
    const stop = thresholds[index]
    if (stop !== undefined) onChange(stop.value)
  }
  return (
    <div class="control threshold">
      <label for={id}>Availability Threshold</label>
      <input
        id={id}
        type="range"
        min={0}
        max={thresholds.length - 1}
        step={1}
        value={thresholds.findIndex(({ value }) => value === threshold)}
        aria-valuetext={`in ${stopOf(threshold)?.words}`}
        onInput={({ currentTarget }) => choose(currentTarget.valueAsNumber)}
      />
      <div class="stops" aria-hidden="true">
        {thresholds.map(({ value, label }) => (
          <span key={value} class={value === threshold ? 'stop-chosen' : undefined}>
            {label}
          </span>
        ))}
      </div>
    </div>
  )
}
