import type { PerformanceData } from '../../results/summary-data'

/** A view for tests: measured figures of all Resources and two of them, one with averages. */
export const samplePerformance = (): PerformanceData => ({
  kind: 'measured',
  hasAverages: true,
  rows: [
    {
      resourceName: null,
      figures: {
        payloadSizeMB: 0.412,
        responseTimeSeconds: 0.834,
        throughputMBPerSecond: 0.494,
        secondsPer1000Records: 8.34,
      },
      average: {
        payloadSizeMB: 0.52,
        responseTimeSeconds: 1.21,
        throughputMBPerSecond: 0.43,
        secondsPer1000Records: 12.1,
      },
    },
    {
      resourceName: 'Property',
      figures: {
        payloadSizeMB: 1.23,
        responseTimeSeconds: 1.56,
        throughputMBPerSecond: 0.788,
        secondsPer1000Records: 15.6,
      },
      average: {
        payloadSizeMB: 1.4,
        responseTimeSeconds: 2.25,
        throughputMBPerSecond: 0.622,
        secondsPer1000Records: 22.5,
      },
    },
    {
      resourceName: 'Member',
      figures: {
        payloadSizeMB: 0.0513,
        responseTimeSeconds: 0.31,
        throughputMBPerSecond: 0.165,
        secondsPer1000Records: 3.1,
      },
      average: null,
    },
  ],
})
