/** A text that is no expression about the Fields it is to speak of; the message is one line for people. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError'
}
