import type { DataDictionary } from '../../support/dictionary/data-dictionary'

/** A facts-only workbook of the reference folder. */
export interface FactsWorkbook {
  readonly fileName: string
  readonly dictionary: DataDictionary
}

/** Returns the page beside the facts-only workbooks, in Markdown: where they come from and what they leave out. */
export const sourcePage = (workbooks: readonly FactsWorkbook[]): string => `# Where these workbooks come from

Each \`.facts.xlsx\` was distilled from an official workbook of the RESO Data Dictionary, which is published by the Real
Estate Standards Organization (https://www.reso.org/data-dictionary/) under its own licence. It holds facts only: names
of Resources, Fields and Lookups, display names, types, suggested sizes, statuses, synonyms, property types, payloads,
lookup values and the addresses of the pages about them.

Left out are definitions, translations, BEDES, groups, dates, record identifiers, change logs and every other column,
sheet, comment and link that the generator does not read. Blanks around a value are dropped.

| File | Version | Fields | Lookup values | Official workbook | SHA-256 of the official workbook |
| --- | --- | --- | --- | --- | --- |
${workbooks.map(toRow).join('\n')}

The features come out the same from the official workbook and from the facts:
\`npm run generate -- --workbook <official workbook>\`. A new version is added by
\`npm run distill -- --workbook <official workbook>\`, which also writes this page.
`

function toRow({ fileName, dictionary: { version, source, resources, lookups } }: FactsWorkbook): string {
  const fields = resources.reduce((sum, resource) => sum + resource.fields.length, 0)
  const values = lookups.reduce((sum, lookup) => sum + lookup.values.length, 0)
  return `| ${fileName} | ${version} | ${fields} | ${values} | ${source.fileName} | \`${source.sha256}\` |`
}
