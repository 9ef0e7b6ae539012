import type { Performance } from '../../results/aggregate/aggregate-report'

/** One of the figures of {@link Performance}. */
export type Metric = keyof Performance

/** The figures by their names in the reports of RESO, in their order. */
export const metrics: readonly { readonly value: Metric; readonly label: string; readonly unit: string }[] = [
  { value: 'payloadSizeMB', label: 'Payload size', unit: 'MB' },
  { value: 'responseTimeSeconds', label: 'Response time', unit: 's' },
  { value: 'throughputMBPerSecond', label: 'Throughput', unit: 'MB/s' },
  { value: 'secondsPer1000Records', label: 'Estimated seconds per 1,000 records', unit: 's' },
]
