import type { ScriptProblems } from './script-problems'
import { settingName, type WrittenScript, type WrittenSetting, type WrittenText } from './written-text'

/** The settings that a connection can need, and what to write into them. */
const advice = {
  WebAPIURI: 'write the URL of the service root, e.g. https://api.example.com/odata',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of the file.
  BearerToken: 'write ${BEARER_TOKEN}, and set that variable to the token',
  ClientIdentification: 'write the client_id that the service issued',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of the file.
  ClientSecret: 'write ${CLIENT_SECRET}, and set that variable to the client_secret',
  TokenURI: 'write the URL of the token endpoint, e.g. https://api.example.com/oauth2/token',
} as const

/** A setting without which no connection, or none of one kind, can be made. */
export type NeededSetting = keyof typeof advice

/** The ClientSettings of one RESOScript, by the names of their elements. */
export class ClientSettings {
  readonly #texts: ReadonlyMap<string, WrittenSetting>

  constructor(
    private readonly script: WrittenScript,
    private readonly values: ReadonlyMap<WrittenText, string>,
    private readonly problems: ScriptProblems,
  ) {
    this.#texts = new Map(script.settings.toReversed().map((text) => [text.name, text]))
  }

  /** True when a setting is filled in, though its value may have turned out to be a mistake. */
  isWritten(name: string): boolean {
    const text = this.#texts.get(settingName(name))
    return text !== undefined && this.values.get(text) !== ''
  }

  /** Returns the value of a setting; undefined when it is missing, empty or could not be resolved. */
  get(name: string): string | undefined {
    const text = this.#texts.get(settingName(name))
    return (text && this.values.get(text)) || undefined
  }

  /** Returns the values and lines of a setting that may stand more than once, without the empty ones. */
  getAll(name: string): { readonly value: string; readonly line: number }[] {
    return this.script.settings
      .filter((text) => text.name === settingName(name))
      .map((text) => ({ value: this.values.get(text) ?? '', line: text.line }))
      .filter(({ value }) => value !== '')
  }

  /** Returns the line where a setting stands, or would have to. */
  lineOf(name: string): number {
    return this.#texts.get(settingName(name))?.line ?? this.script.settingsLine
  }

  /** Says why a setting has no value, e.g. `WebAPIURI was never filled in (its comment says REQUIRED)`. */
  whyEmpty(name: string): string {
    const text = this.#texts.get(settingName(name))
    if (text === undefined) return `${name} is missing`
    return text.neverFilledIn ? `${name} was never filled in (its comment says REQUIRED)` : `${name} is empty`
  }

  /** Notes a setting that is needed and has no value. */
  noteEmpty(name: NeededSetting): void {
    this.problems.error(this.lineOf(name), `${this.whyEmpty(name)}: ${advice[name]}`)
  }

  /** Notes a setting whose value cannot be used. */
  noteUseless(name: NeededSetting, why: string): void {
    this.problems.error(this.lineOf(name), `${name} ${why}: ${advice[name]}`)
  }
}
