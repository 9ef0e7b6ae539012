/**
 * A payload cannot be judged: its file is missing, cut short, no JSON or too large, or nobody can tell what it holds.
 * The message names the file and the way out in one line, for people.
 */
export class UnreadablePayload extends Error {
  override readonly name = 'UnreadablePayload'
}
