/** A text as the file has it, without blanks at its ends, placeholders not yet resolved. */
export interface WrittenText {
  /** Its name in placeholders, e.g. `Parameter_KeyField`; for a Request, which has none, e.g. `Url of Request top`. */
  readonly name: string
  readonly text: string
  /** Line where it is written, from 1. */
  readonly line: number
}

/** A child element of ClientSettings. */
export interface WrittenSetting extends WrittenText {
  /** True when only a comment that says REQUIRED stands where the value belongs. */
  readonly neverFilledIn: boolean
}

export interface WrittenParameter {
  readonly name: string
  readonly value: WrittenText
}

export interface WrittenRequest {
  readonly requestId: string
  readonly outputFile: WrittenText
  readonly url: WrittenText
}

/** The texts of a RESOScript, in the order of the file. */
export interface WrittenScript {
  readonly settings: readonly WrittenSetting[]
  readonly parameters: readonly WrittenParameter[]
  readonly requests: readonly WrittenRequest[]
  /** The line to which a setting that is missing belongs. */
  readonly settingsLine: number
}

/** Returns the name of a setting in placeholders. */
export const settingName = (name: string): string => `ClientSettings_${name}`

/** Is true for a setting, which becomes a part of each request. */
export const isSetting = ({ name }: WrittenText): boolean => name.startsWith(settingName(''))

/** Returns the name of a Parameter in placeholders. */
export const parameterName = (name: string): string => `Parameter_${name}`

/** Returns the name of a text for people: `WebAPIURI`, `Parameter KeyField`, `Url of Request top`. */
export const labelOf = ({ name }: WrittenText): string =>
  name.replace(/^ClientSettings_/, '').replace(/^Parameter_/, 'Parameter ')
