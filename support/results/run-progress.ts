/** Describes what a run is at besides its scenarios. It is told where requests are sent, and shown by the formatter. */
interface Noted {
  requests: number
  sampling: (() => string | undefined) | undefined
}

const noted: Noted = { requests: 0, sampling: undefined }

/** Counts a request that was answered, or failed. */
export function noteRequest(): void {
  noted.requests += 1
}

/**
 * Notes how far sampling has come.
 *
 * @param text returns the line for people, undefined between two passes; undefined when sampling has ended
 */
export function noteSampling(text: (() => string | undefined) | undefined): void {
  noted.sampling = text
}

/** Returns what was noted in this process: a process of a parallel run has notes of its own. */
export const notedProgress = (): { readonly requests: number; readonly sampling: string | undefined } => ({
  requests: noted.requests,
  sampling: noted.sampling?.(),
})
