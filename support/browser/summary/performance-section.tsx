import type { PerformanceView } from '../../results/summary/performance-view'
import { Notice } from '../shared/notice'
import { Section } from '../shared/section'
import { PerformanceChart } from './performance-chart'
import { PerformanceTable } from './performance-table'
import './performance.css'

const INTRO =
  'How fast the server answered while it was sampled. Payload size and response time are those of an average page of ' +
  'records; throughput is the one divided by the other.'

interface PerformanceSectionProps {
  readonly performance: PerformanceView | null
  /** Why nothing was sampled; null where something was. */
  readonly notSampled: string | null
}

/** How fast the server answers, or why that is not told. */
export const PerformanceSection = ({ performance, notSampled }: PerformanceSectionProps) => (
  <Section id="performance" title="Performance" intro={INTRO}>
    <PerformanceFigures performance={performance} notSampled={notSampled} />
  </Section>
)

function PerformanceFigures({ performance, notSampled }: PerformanceSectionProps) {
  if (performance?.kind === 'opted out') {
    return <Notice title="Opted out">The provider has chosen not to show how fast the server answers.</Notice>
  }
  if (performance === null || performance.rows.length === 0) {
    return <Notice title="Performance: N/A">{notSampled ?? 'No page of records was measured.'}</Notice>
  }
  return (
    <>
      <PerformanceChart {...performance} />
      <PerformanceTable {...performance} />
    </>
  )
}
