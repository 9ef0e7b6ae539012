/** Whether a text of this name is to be kept secret, judged by the name, e.g. `ClientSettings_BearerToken`. */
export const holdsSecret = (name: string): boolean =>
  /token|secret|password|assertion/i.test(name) && !name.endsWith('_TokenURI')
