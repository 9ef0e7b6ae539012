import { printableLines } from '../../../dictionary/wording'

/** A remark that GitHub shows beside a line of a file, and on the page of a workflow run. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice'
  /** As GitHub knows it, relative to the workspace, with slashes. */
  readonly file: string
  /** From 1; absent where there is none to name. */
  readonly line?: number
  readonly title: string
  /** May have several lines. */
  readonly message: string
}

/** The workflow command that makes GitHub show an annotation: one line, whatever its texts say. */
export function workflowCommand({ kind, file, line, title, message }: Annotation): string {
  const properties = Object.entries({ file, line, title }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`],
  )
  return `::${kind} ${properties.join(',')}::${escaped(message)}`
}

/**
 * A text in which GitHub's runner sees no workflow commands: it would obey those that a server answers with.
 *
 * @param text ends with a line break
 * @param token ends what it begins, so nobody may guess it
 */
export const withoutCommands = (text: string, token: string): string =>
  `::stop-commands::${token}\n${text}::${token}::\n`

const escaped = (text: string): string =>
  printableLines(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
