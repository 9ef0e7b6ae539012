import { ConfigurationError } from '../../dictionary/command-line'

/**
 * Collects what is wrong in one RESOScript, so that all of it is shown at once. Messages name elements, attributes and
 * variables and never quote a text of the file: any of them may hold a secret.
 */
export class ScriptProblems {
  readonly #errors: Problem[] = []
  readonly #warnings: Problem[] = []

  constructor(private readonly path: string) {}

  /** Notes a mistake that makes the file useless, with what to write instead; `line` counts from 1. */
  error(line: number, message: string): void {
    this.#errors.push({ line, message })
  }

  /** Notes something doubtful with which a run can start. */
  warn(line: number, message: string): void {
    this.#warnings.push({ line, message })
  }

  /** The warnings in the order of the file. */
  get warnings(): readonly string[] {
    return this.#listed(this.#warnings)
  }

  get hasErrors(): boolean {
    return this.#errors.length > 0
  }

  /** Returns all that is wrong or doubtful as one error, a line for each, in the order of the file. */
  asError(): ConfigurationError {
    return new ConfigurationError(this.#listed([...this.#errors, ...this.#warnings]).join('\n'))
  }

  /** Lists each message once: the XML parser can report one mistake twice. */
  #listed(problems: readonly Problem[]): string[] {
    const inOrder = problems.toSorted((a, b) => a.line - b.line)
    return [...new Set(inOrder.map(({ line, message }) => `${this.path}:${line}: ${message}`))]
  }
}

interface Problem {
  readonly line: number
  readonly message: string
}
