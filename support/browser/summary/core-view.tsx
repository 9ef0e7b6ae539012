import type { CoreReport } from '../../results/formatter/web-api-core/core-report'
import { FactList } from '../shared/fact-list'
import { Section } from '../shared/section'
import { coreFacts } from './core-facts'
import { CoreScenarios } from './core-scenarios'
import { MissingParameters } from './missing-parameters'
import { ParametersTable } from './parameters-table'
import './core.css'

/** The report of Web API Core: what was asked, with what, and what came of it. */
export const CoreView = ({ core }: { readonly core: CoreReport }) => (
  <Section
    id="web-api-core"
    title={core.version === undefined ? 'Web API Core' : `Web API Core ${core.version}`}
    intro="Whether the server answers the requests that the Web API Core endorsement asks for."
  >
    <div class="panel">
      <FactList facts={coreFacts(core)} />
    </div>
    <CoreScenarios scenarios={core.scenarios} />
    {core.missingParameters.length > 0 && <MissingParameters parameters={core.missingParameters} />}
    <ParametersTable parameters={core.parameters} />
  </Section>
)
