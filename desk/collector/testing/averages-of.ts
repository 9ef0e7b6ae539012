import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** As much as tests compare of what `aggregate` computes. */
export interface Averages {
  readonly resources: readonly {
    readonly resourceName: string
    readonly isStandard: boolean
    readonly results: number
  }[]
  readonly fields: readonly AveragedField[]
  readonly lookupValues: readonly (AveragedField & { readonly lookupValue: string })[]
  readonly performance: {
    readonly all: { readonly responseTimeSeconds: number; readonly throughputMBPerSecond: number } | null
  }
}

interface AveragedField {
  readonly resourceName: string
  readonly fieldName: string
  readonly standardRESO: boolean
  readonly results: number
  readonly resultsSampled: number
  readonly resultsWithData: number
  readonly availability: number | null
}

/** Returns what `dd-acceptance aggregate --minimum 1` computes from the results in a folder. */
export function averagesOf(folder: string): Averages {
  const command = join(dirname(require.resolve('dd-acceptance/package.json')), 'support/commands/dd-acceptance.js')
  const file = join(folder, 'averages.json')
  execFileSync(process.execPath, [command, 'aggregate', '--minimum', '1', '--out', file, folder], { stdio: 'ignore' })
  return JSON.parse(readFileSync(file, 'utf8'))
}
