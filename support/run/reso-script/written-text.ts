/** A text as the file has it, blanks at its ends dropped, placeholders not yet resolved. */
export interface WrittenText {
  /** What placeholders call it, e.g. `Parameter_KeyField`; for a Request, which none can call, e.g. `Url of Request top`. */
  readonly name: string
  readonly text: string
  /** Line where it is written, from 1. */
  readonly line: number
}

/** A child element of ClientSettings. */
export interface WrittenSetting extends WrittenText {
  /** Nothing but a comment that says REQUIRED stands where the value belongs. */
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
  /** Line to which a setting that is missing belongs. */
  readonly settingsLine: number
}

/** How placeholders call a setting. */
export const settingName = (name: string): string => `ClientSettings_${name}`

/** How placeholders call a Parameter. */
export const parameterName = (name: string): string => `Parameter_${name}`

/** How people call a text: `WebAPIURI`, `Parameter KeyField`, `Url of Request top`. */
export const labelOf = ({ name }: WrittenText): string =>
  name.replace(/^ClientSettings_/, '').replace(/^Parameter_/, 'Parameter ')
