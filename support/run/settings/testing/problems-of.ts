import assert from 'node:assert/strict'
import { readRunConfiguration } from '../run-configuration'

/** For tests: says what is wrong with settings, a line each; none when a run can begin with them. */
export function problemsOf(parameters: Record<string, unknown>, environment: Record<string, string> = {}): string[] {
  try {
    readRunConfiguration(parameters, environment, '/')
  } catch (error) {
    assert.ok(error instanceof Error)
    assert.equal(error.name, 'ConfigurationError')
    return error.message.split('\n')
  }
  return []
}
