/** What it takes to start a browser. */
export interface RunnableBrowser {
  /** Absolute. */
  readonly executablePath: string
  /** Variables that it needs besides those of this process. */
  readonly env: Readonly<Record<string, string>>
}
