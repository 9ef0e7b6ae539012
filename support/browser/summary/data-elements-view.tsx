import { useState } from 'preact/hooks'
import type { DataElements } from '../../results/summary/data-elements'
import { Notice } from '../shared/notice'
import { Section } from '../shared/section'
import { type Choice, chosenRow } from './choice'
import { ElementsControls } from './elements-controls'
import { ElementsPanel } from './elements-panel'
import { ElementsStatus } from './elements-status'
import { ResourcesTable } from './resources-table'
import './data-elements.css'

const INTRO =
  'Advertised: what the metadata of the server declare. Available: what was found in its records during sampling. ' +
  'Lookups are counted with each Field that uses them; expansions are not counted.'

/** How many Fields and lookups the server advertises, and how many of them its records have. */
export function DataElementsView(data: DataElements) {
  const [choice, setChoice] = useState<Choice>({ category: 'total', threshold: 'gtZero', resourceName: null })
  const row = chosenRow(data, choice)
  const hasAverages = data.averagedOver !== null
  return (
    <Section id="data-elements" title="Data Elements" intro={INTRO}>
      {data.notSampled !== null && <Notice title="Available: N/A">{data.notSampled}</Notice>}
      {data.averagesProblem !== null && <Notice title="No industry averages">{data.averagesProblem}</Notice>}
      {row === undefined ? (
        <Notice title="Advertised: N/A">
          The metadata could not be read, so nothing is known of what they advertise.
        </Notice>
      ) : (
        <>
          <ElementsControls rows={data.rows} choice={choice} onChange={setChoice} />
          <ElementsStatus row={row} choice={choice} />
          <div class="elements-panels">
            <ElementsPanel title="Fields" kind="fields" row={row} choice={choice} hasAverages={hasAverages} />
            <ElementsPanel title="Lookups" kind="lookups" row={row} choice={choice} hasAverages={hasAverages} />
          </div>
          <ResourcesTable rows={data.rows} choice={choice} hasAverages={hasAverages} />
        </>
      )}
    </Section>
  )
}
