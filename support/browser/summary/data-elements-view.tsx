import { useId, useState } from 'preact/hooks'
import type { DataElements, ElementsRow } from '../../results/summary-data'
import { ElementControls } from '../shared/element-controls'
import { ALL_RESOURCES, standingTexts } from '../shared/element-filters'
import { Notice } from '../shared/notice'
import { count } from '../shared/numbers'
import { Section } from '../shared/section'
import {
  chosenRow,
  type ElementsChoice,
  figuresOf,
  resourceLabel,
  type Threshold,
  thresholdTexts,
} from './elements-choice'
import { ElementsByResource, ElementsPanel } from './elements-figures'
import './data-elements.css'

const INTRO =
  'Advertised: declared in the metadata of the server. Available: found in its records during sampling. ' +
  'Lookups are counted with each Field that uses them; expansions are not counted.'

/** Shows the numbers of Fields and lookups that the server advertises, and of those that its records have. */
export function DataElementsView({ rows, notSampled, averagesProblem, averagedOver }: DataElements) {
  const [choice, setChoice] = useState<ElementsChoice>({
    resource: ALL_RESOURCES,
    standing: 'all',
    threshold: 'gtZero',
  })
  const row = chosenRow(rows, choice)
  const hasAverages = averagedOver !== null
  return (
    <Section id="data-elements" title="Data Elements" intro={INTRO}>
      {notSampled !== null && <Notice title="Available: N/A">{notSampled}</Notice>}
      {averagesProblem !== null && <Notice title="No industry averages">{averagesProblem}</Notice>}
      {row === undefined ? (
        <Notice title="Advertised: N/A">The metadata could not be read, so it is not known what they advertise.</Notice>
      ) : (
        <>
          <ElementControls
            view="data-elements"
            resources={rows.map(({ resourceName }) => ({
              value: resourceName ?? ALL_RESOURCES,
              label: resourceLabel(resourceName),
            }))}
            filters={choice}
            onFilters={setChoice}
          >
            <ThresholdSlider
              threshold={choice.threshold}
              onChange={(threshold) => setChoice({ ...choice, threshold })}
            />
          </ElementControls>
          <FiguresInWords row={row} choice={choice} />
          <div class="elements-panels">
            <ElementsPanel title="Fields" kind="fields" row={row} choice={choice} hasAverages={hasAverages} />
            <ElementsPanel title="Lookups" kind="lookups" row={row} choice={choice} hasAverages={hasAverages} />
          </div>
          <ElementsByResource rows={rows} choice={choice} hasAverages={hasAverages} />
        </>
      )}
    </Section>
  )
}

interface FiguresInWordsProps {
  readonly row: ElementsRow
  readonly choice: ElementsChoice
}

/**
 * A sentence of the choice and its figures. Screen readers speak it when it changes; on paper it replaces the controls.
 */
function FiguresInWords({ row, choice }: FiguresInWordsProps) {
  const fields = figuresOf(row, 'fields', choice)
  const lookups = figuresOf(row, 'lookups', choice)
  return (
    <p role="status">
      <strong>{resourceLabel(row.resourceName)}</strong>, {standingTexts[choice.standing].words}:{' '}
      {count(fields.advertised)} Fields and {count(lookups.advertised)} lookups are advertised. Available in{' '}
      {thresholdTexts[choice.threshold].words}: {count(fields.available)} Fields and {count(lookups.available)} lookups.
    </p>
  )
}

interface ThresholdSliderProps {
  readonly threshold: Threshold
  readonly onChange: (threshold: Threshold) => void
}

const stops = Object.values(thresholdTexts)

/** The share of the records that must have an element for it to count as available. */
function ThresholdSlider({ threshold, onChange }: ThresholdSliderProps) {
  const id = useId()
  const choose = (index: number) => {
    const stop = stops[index]
    if (stop !== undefined) onChange(stop.value)
  }
  return (
    <div class="control threshold">
      <label for={id}>Availability Threshold</label>
      <input
        id={id}
        type="range"
        min={0}
        max={stops.length - 1}
        step={1}
        value={stops.findIndex(({ value }) => value === threshold)}
        aria-valuetext={`in ${thresholdTexts[threshold].words}`}
        onInput={({ currentTarget }) => choose(currentTarget.valueAsNumber)}
      />
      <div class="stops" aria-hidden="true">
        {stops.map(({ value, label }) => (
          <span key={value} class={value === threshold ? 'stop-chosen' : undefined}>
            {label}
          </span>
        ))}
      </div>
    </div>
  )
}
