/** Why one attempt gave no complete answer. The message is part of a sentence for people. */
export class AttemptError extends Error {
  override readonly name = 'AttemptError'

  constructor(
    readonly kind: 'unanswered' | 'unusable',
    message: string,
    /** Whether the next attempt may turn out better. */
    readonly isTransient: boolean,
  ) {
    super(message)
  }
}
