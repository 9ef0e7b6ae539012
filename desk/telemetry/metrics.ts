import type { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Store } from '../store/store'
import { countRows, type RowCounts } from './counts/count-rows'
import type { AnsweredRequest } from './log'

/** Upper ends of the classes in which durations are counted, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Counts what the desk does and holds, in the text format of Prometheus. No figure says anything of one organization. */
export class Metrics {
  readonly #store: Store
  readonly #registry: Registry
  readonly #requests: Counter
  readonly #durations: Histogram
  readonly #rows: ReadonlyMap<keyof RowCounts, Gauge>

  constructor(store: Store) {
    // Loaded where it is used: only a desk that answers counts.
    const { Counter, collectDefaultMetrics, Gauge, Histogram, Registry }: typeof import('prom-client') =
      require('prom-client')
    const registers = [new Registry()]
    this.#store = store
    this.#registry = registers[0] ?? new Registry()
    collectDefaultMetrics({ register: this.#registry })
    this.#requests = new Counter({
      name: 'desk_requests_total',
      help: 'Requests that were answered.',
      labelNames: ['method', 'route', 'status'],
      registers,
    })
    this.#durations = new Histogram({
      name: 'desk_request_duration_seconds',
      help: 'How long answers took.',
      labelNames: ['method', 'route'],
      buckets: BUCKETS,
      registers,
    })
    const gauge = (name: string, help: string, labelNames: string[]) => new Gauge({ name, help, labelNames, registers })
    this.#rows = new Map([
      ['endorsements', gauge('desk_endorsements', 'Endorsements.', ['type', 'status', 'archived'])],
      ['mails', gauge('desk_mails', 'Mails that are kept.', ['status'])],
      ['jobs', gauge('desk_jobs', 'Runs of the desk.', ['status'])],
      ['submissions', gauge('desk_submissions', 'Submissions that were taken.', [])],
    ])
  }

  /** Counts a request that was answered. */
  count({ method, route, status, ms }: AnsweredRequest): void {
    this.#requests.inc({ method, route, status: String(status) })
    this.#durations.observe({ method, route }, ms / 1000)
  }

  /** Returns all figures, of what the desk holds as it is now. */
  async text(): Promise<{ readonly contentType: string; readonly body: string }> {
    const counts = await countRows(this.#store.reader)
    for (const [name, gauge] of this.#rows) {
      // What has become none is not what it was before.
      gauge.reset()
      for (const { labels, count } of counts[name]) gauge.set(labels, count)
    }
    return { contentType: this.#registry.contentType, body: await this.#registry.metrics() }
  }
}
