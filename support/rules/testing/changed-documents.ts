import { BASE_EDMX, edited } from '../../metadata/testing/base-edmx'

/** For tests: documents that break the rule which names them, and no other. */
export const BREAKING_DOCUMENTS: Readonly<Record<string, string>> = {
  'an element that is never closed': BASE_EDMX.replace('</edmx:DataServices>', ''),
  'an attribute that the schemas do not know': edited([['Name="ListPrice"', 'Length="25" Name="ListPrice"']]),
  'an EDMX document of OData 3':
    '<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"/>',
}

/** For tests: documents that only look as if they broke the rule which names them. */
export const ALLOWED_DOCUMENTS: Readonly<Record<string, string>> = {
  'a byte order mark': `\uFEFF${BASE_EDMX}`,
  'a comment before the root': edited([['<edmx:Edmx', '<!-- <edmx:Edmx> --><edmx:Edmx']]),
  'another prefix of the EDMX namespace': BASE_EDMX.replaceAll('xmlns:edmx', 'xmlns:x').replaceAll('edmx:', 'x:'),
  'an annotation with its text in an element': edited([
    ['Term="Core.Description" String="Where"/>', 'Term="Core.Description"><String>Where</String></Annotation>'],
  ]),
}
