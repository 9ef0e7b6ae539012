import { relative } from 'node:path'
import type { RecipientResult, StepResult } from './certify-recipient'

/**
 * The end of a certification on the terminal: each recipient with its verdict, and its steps with the report of each.
 *
 * @param cwd folder that paths are told from
 */
export function certificationText(results: readonly RecipientResult[], cwd: string): string {
  const width = Math.max(...results.flatMap(({ steps }) => steps.map(({ step }) => step.name.length)))
  const stepText = ({ step, verdict, report }: StepResult): string => {
    const name = `  ${step.name.padEnd(width)}`
    return verdict === undefined
      ? `${name}  not run`
      : `${name}  ${verdict.padEnd(VERDICT_WIDTH)}  ${relative(cwd, report)}`
  }
  const texts = results.map(({ recipient, verdict, steps }) =>
    [`${recipient.name}  ${verdict.toUpperCase()}`, ...steps.map(stepText)].join('\n'),
  )
  const conformant = results.filter(({ verdict }) => verdict === 'conformant').length
  return [...texts, `Conformant recipients: ${conformant} of ${results.length}`].join('\n\n')
}

const VERDICT_WIDTH = 'could not be judged'.length
