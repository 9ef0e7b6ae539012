/** What `npx dd-acceptance validate --help` prints. */
export const VALIDATE_HELP = `npx dd-acceptance validate [--metadata FILE [--lookups FILE]] [--resource NAME] [--version 2.0] [--report FILE] PAYLOADS...

Judges saved payloads. A payload is JSON: a record, {"value": [records]} or [records].
PAYLOADS are files, folders and zip files with *.json in them, and - for standard input.

  --metadata FILE   what the payloads have to match: metadata (EDMX), or a metadata report, raw or processed;
                    without it, the Data Dictionary itself, as RESO Common Format
  --lookups FILE    saved Lookup records that go with the metadata
  --resource NAME   what the records are, where no "@reso.context" in the payload says it
  --version X.Y     version of the Data Dictionary; 2.0 where nothing else says it
  --report FILE     leaves all that was found as JSON, as RESO's tools write it

  npx dd-acceptance validate listings.json
  npx dd-acceptance validate --metadata metadata.xml --lookups lookups.json --resource Property listings.zip
  curl ... | npx dd-acceptance validate --metadata metadata-report.processed.json --resource Member -

Exit code: 0 conformant; 1 not conformant; 2 could not be judged. More: docs/validate.md`
