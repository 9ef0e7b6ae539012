/** A part of a certification that has a verdict of its own. */
export interface Step {
  /** Its folder in the results, e.g. `data-dictionary-2.0`. */
  readonly name: string
  /** The profile of `cucumber.js` that it runs. */
  readonly profile: string
}

/**
 * The steps of a certification in RESO's order: Web API Core, on which all other endorsements build, when it is asked for;
 * then the Data Dictionary.
 *
 * @param version of the Data Dictionary, e.g. `2.0`
 * @param core version of Web API Core, e.g. `2.0.0`
 */
export const stepsOf = (version: string, core: string | undefined): readonly Step[] => [
  ...(core === undefined ? [] : [{ name: `web-api-core-${core}`, profile: `web-api-core-${core}` }]),
  { name: `data-dictionary-${version}`, profile: `dd-${version}` },
]
