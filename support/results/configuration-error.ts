/** The run cannot start or go on as configured; the message says what is wrong and what to do, for people. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
}
