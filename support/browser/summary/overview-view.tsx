import type { Overview } from '../../results/summary/overview'
import { FactList } from '../shared/fact-list'
import { Section } from '../shared/section'
import { CauseSection } from './cause-section'
import { CountsRow } from './counts-row'
import { FeaturesTable } from './features-table'
import { VerdictCard } from './verdict-card'
import './overview.css'

/** The verdict, what it rests on, and every cause that stands in its way. */
export const OverviewView = ({ overview }: { readonly overview: Overview }) => (
  <Section id="overview" title="Overview">
    <VerdictCard overview={overview} />
    <CountsRow total={overview.total} />
    {overview.sections.map((section) => (
      <CauseSection key={section.kind} {...section} />
    ))}
    {overview.facts.length > 0 && (
      <Section id="facts" title="What was tested">
        <div class="panel">
          <FactList facts={overview.facts} />
        </div>
      </Section>
    )}
    <FeaturesTable features={overview.features} total={overview.total} notOffered={overview.notOffered} />
  </Section>
)
