/** What `npx dd-acceptance variations --help` prints. */
export const VARIATIONS_HELP = `npx dd-acceptance variations --metadata FILE [--lookups FILE] [--review FILE [--init]] [--suggestions FILE]
                             [--fuzziness 0.25] [--version 2.0] [--report FILE] [--csv FILE]

Finds names of Resources, Fields and lookup values that are nearly the standard's, the most certain first.

  --metadata FILE     metadata (EDMX), or a metadata report, raw or processed
  --lookups FILE      saved Lookup records that go with the metadata
  --review FILE       what has been decided about variations before; variations.review.json where it exists
  --init              writes that file with an entry for each variation, to be filled in
  --suggestions FILE  what RESO has decided about names of servers, as JSON or CSV
  --fuzziness N       edits up to, but not reaching, this part of a name's length count; 0.25 as RCP-40 has it
  --version X.Y       version of the Data Dictionary; 2.0 where nothing else says it
  --report FILE       leaves all that was found as JSON, as RESO's tools write it
  --csv FILE          the same as a table to decide in

  npx dd-acceptance variations --metadata metadata.xml --lookups lookups.json
  npx dd-acceptance variations --metadata metadata-report.processed.json --init

Exit code: 0 nothing has to be resolved; 1 something has; 2 could not be judged. More: docs/variations.md`
