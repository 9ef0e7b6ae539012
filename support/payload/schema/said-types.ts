import type { AdvertisedPayload, AdvertisedType } from '../advertised-payload'
import { TYPE_CONTROLS } from '../judge/record-type'
import type { JsonSchema } from './json-schema'

/** Writes a text as a regular expression that it alone matches. */
export const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Schemas of records that say that they are of a type, by either of two names, of which the first counts. */
export class SaidTypes {
  readonly #any: string

  constructor(
    private readonly payload: AdvertisedPayload,
    types: readonly AdvertisedType[],
  ) {
    this.#any = this.#pattern(types)
  }

  that(type: AdvertisedType): JsonSchema {
    const [first, second] = TYPE_CONTROLS
    const pattern = this.#pattern([type])
    const firstSays = (text: string) => says(first, text)
    return { anyOf: [firstSays(pattern), { ...says(second, pattern), not: firstSays(this.#any) }] }
  }

  #pattern(types: readonly AdvertisedType[]): string {
    const spellings = types.flatMap(({ qualifiedName = '' }) => this.#spellings(qualifiedName))
    return `(?:^|#)(?:${spellings.map(literal).join('|')})$`
  }

  #spellings(qualifiedName: string): readonly string[] {
    const dot = qualifiedName.lastIndexOf('.')
    const aliases = [...(this.payload.aliases ?? [])].filter(
      ([, namespace]) => namespace === qualifiedName.slice(0, dot),
    )
    return [qualifiedName, ...aliases.map(([alias]) => alias + qualifiedName.slice(dot))]
  }
}

const says = (name: string, pattern: string): JsonSchema => ({
  type: 'object',
  required: [name],
  properties: { [name]: { type: 'string', pattern } },
})
