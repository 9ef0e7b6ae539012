/** File name of the attachments in which scenarios hand their findings, as a JSON array, to the reports. */
export const FINDINGS_ATTACHMENT = 'findings.json'
