/** Returns the code of an error of Node.js, e.g. `ENOENT` for a file that does not exist; undefined where it has none. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
