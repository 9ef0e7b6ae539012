/**
 * Variables without which a process does not find its programs or its folder for temporary files, or does not trust the servers that
 * the desk trusts: it asks a search engine.
 */
const NEEDED = ['PATH', 'TMPDIR', 'TEMP', 'SystemRoot', 'NODE_EXTRA_CA_CERTS']

/** Returns what a process needs of the environment. It gets none of the desk's secrets. */
export const neededEnvironment = (): Readonly<Record<string, string>> =>
  Object.fromEntries(NEEDED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
