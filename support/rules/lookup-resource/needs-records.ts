/**
 * Tells whether every annotated LookupName needs records. RCP-40 asks that "enumerations are present for each annotated
 * lookup name", and for "payload data" to be "correlated with what has been advertised": from 2.0 on, payloads are judged
 * strictly, so that a value without record fails there, and a LookupName that no value needs is an advisory.
 */
export const needsRecords = (version: string): boolean => version === '1.7'
