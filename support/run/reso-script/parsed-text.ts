import type { TextPart } from './text-parts'
import type { WrittenText } from './written-text'

/** A text and the pieces it is made of. */
export interface ParsedText {
  readonly text: WrittenText
  readonly parts: readonly TextPart[]
}

/** Whether a message may name what the text refers to: in the midst of a secret, a name may be a part of the secret. */
export const mayBeNamed = ({ text, parts }: ParsedText): boolean => parts.length === 1 || !holdsSecret(text.name)

/** Judged by the name of a text, e.g. `ClientSettings_BearerToken`. */
const holdsSecret = (name: string): boolean =>
  /token|secret|password|assertion/i.test(name) && !name.endsWith('_TokenURI')
