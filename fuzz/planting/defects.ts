/** A mistake in a reader, such as anybody can make. */
export interface PlantedDefect {
  readonly file: string
  /** Text that stands there once. */
  readonly from: string
  readonly to: string
}

/** A defect of the reader of each kind of input, by the kind. Each of them has to be found. */
export const DEFECTS: Readonly<Record<string, PlantedDefect>> = {
  edmx: {
    file: 'support/rules/validate-metadata.ts',
    from: 'if (isWhole) return validation([], schema, semantic, model)',
    to: 'if (isWhole) return validation([], schema, [], model)',
  },
  resoscript: {
    file: 'support/run/reso-script/read-reso-script.ts',
    from: 'if (root === undefined) throw problems.asError()',
    to: 'if (root === undefined) throw new Error(require("node:fs").readFileSync(path, "utf8"))',
  },
  workbook: {
    file: 'generator/read/read-cell.ts',
    from: "if (cell.t === 'e') return 'holds a formula error; write the value'",
    to: '',
  },
  payload: {
    file: 'support/library/payload-validation.ts',
    from: 'this.summaries.error.count > 0 ||',
    to: 'this.summaries.error.count > 9 ||',
  },
  'payload-zip': { file: 'support/payload/payload-files.ts', from: 'checksum !== entry.crc32', to: 'false' },
  'common-format': {
    file: 'support/payload/read-payload.ts',
    from: '    if (context === undefined) {',
    to: '    while (context === undefined) {}\n    if (context === undefined) {',
  },
  lookups: {
    file: 'support/payload/lookup-records.ts',
    from: "if (isJsonObject(record) && 'LookupName' in record) return record",
    to: "if ('LookupName' in (record as object)) return record as JsonObject",
  },
  'certification-config': {
    file: 'support/run/settings/certification-config.ts',
    from: 'if (!Array.isArray(configs) || configs.length === 0) {',
    to: 'if (configs === undefined) {',
  },
  'metadata-report': {
    file: 'support/metadata/metadata-report.ts',
    from: "  writtenReport(content, '')\n",
    to: '',
  },
  review: {
    file: 'support/variations/read-review.ts',
    from: 'return parsedFile(text)',
    to: 'return JSON.parse(text)',
  },
  suggestions: {
    file: 'support/variations/suggestions/read-json.ts',
    from: "if (!Array.isArray(value)) throw unexpected(place, 'a list', value)",
    to: '',
  },
  'suggestions-table': {
    file: 'support/variations/suggestions/read-table.ts',
    from: "if (header === undefined) throw new Error('The table of suggestions is empty: its first line has to name the columns')",
    to: '',
  },
  averages: { file: 'support/results/aggregate-report.ts', from: "  report(content, '')\n", to: '' },
  results: { file: 'support/results/results-file.ts', from: "    assertion(content, '')\n", to: '' },
  'report-files': {
    file: 'support/metadata/metadata-report.ts',
    from: "  writtenReport(content, '')\n",
    to: '',
  },
  availability: { file: 'support/results/aggregate/read-result.ts', from: "  report(content, '')\n", to: '' },
  answers: {
    file: 'support/odata/transport/transport.ts',
    from: 'if (!COMPLAINTS.has(answer.status)) this.#pace.answered()',
    to: 'if (answer.status >= 400) throw new TypeError("an answer that nobody expects")',
  },
  runs: {
    file: 'support/results/run-summary.ts',
    from: "unfinished > 0 ? 'could not be judged' : verdictOf(results, unverified)",
    to: "results.length > 0 ? 'conformant' : verdictOf(results, unverified)",
  },
}
