import type { ReportedRequest } from '../../results/formatter/web-api-core/core-report'
import { count } from '../shared/numbers'

/** What was asked and how it was answered, to be opened. */
export const CoreRequests = ({ requests }: { readonly requests: readonly ReportedRequest[] }) => (
  <details>
    <summary class="muted">{requests.length === 1 ? '1 request' : `${count(requests.length)} requests`}</summary>
    <ol class="core-requests">
      {requests.map(({ url, status, durationMs, records }, index) => (
        <li key={`${index} ${url}`}>
          <code>{url}</code>
          <div class="muted">
            HTTP {status}
            {durationMs !== undefined && `, ${count(durationMs)} ms`}
            {records !== undefined && `, ${count(records)} ${records === 1 ? 'record' : 'records'}`}
          </div>
        </li>
      ))}
    </ol>
  </details>
)
