import type { DefectEntry } from './defect'

const PRICE = 'Type="Edm.Decimal" Precision="14" Scale="2"'
const MOMENT = 'Type="Edm.DateTimeOffset" Precision="3"'

export const FACET_DEFECTS: readonly DefectEntry[] = [
  {
    rule: 'facet-readable',
    breaks: [
      {
        what: 'a length in words',
        edits: [['MaxLength="255"', 'MaxLength="long"']],
        subject: 'Home.ListingKey',
        found: 'MaxLength="long"',
      },
      {
        what: 'a negative precision',
        edits: [[PRICE, 'Type="Edm.Decimal" Precision="-14" Scale="2"']],
        subject: 'Home.ListPrice',
        found: 'Precision="-14"',
      },
      {
        what: 'a broken scale',
        edits: [[PRICE, 'Type="Edm.Decimal" Precision="14" Scale="2.5"']],
        subject: 'Home.ListPrice',
        found: 'Scale="2.5"',
      },
      {
        what: 'a length of a definition',
        edits: [['MaxLength="80"', 'MaxLength=""']],
        subject: 'TypeDefinition Email',
        found: 'MaxLength=""',
      },
    ],
    upholds: [
      { what: 'MaxLength="max"', edits: [['MaxLength="255"', 'MaxLength="max"']] },
      { what: 'a variable scale', edits: [[PRICE, 'Type="Edm.Decimal" Precision="14" Scale="variable"']] },
    ],
  },
  {
    rule: 'max-length-positive',
    breaks: [
      {
        what: 'a length of zero',
        edits: [['MaxLength="255"', 'MaxLength="0"']],
        subject: 'Home.ListingKey',
        found: 'MaxLength="0"',
      },
    ],
    upholds: [{ what: 'a length of one', edits: [['MaxLength="255"', 'MaxLength="1"']] }],
  },
  {
    rule: 'precision-in-range',
    breaks: [
      {
        what: 'a timestamp with 27 decimals',
        edits: [[MOMENT, 'Type="Edm.DateTimeOffset" Precision="27"']],
        subject: 'Home.OnMarket',
        found: 'Precision="27" with Edm.DateTimeOffset',
        outcome: 'advisory',
      },
      {
        what: 'a decimal without digits',
        edits: [[PRICE, 'Type="Edm.Decimal" Precision="0"']],
        subject: 'Home.ListPrice',
        found: 'Precision="0" with Edm.Decimal',
      },
    ],
    upholds: [
      { what: 'a timestamp with 12 decimals', edits: [[MOMENT, 'Type="Edm.DateTimeOffset" Precision="12"']] },
      { what: 'a timestamp without decimals', edits: [[MOMENT, 'Type="Edm.DateTimeOffset" Precision="0"']] },
    ],
  },
  {
    rule: 'scale-within-precision',
    breaks: [
      {
        what: 'more decimals than digits',
        edits: [[PRICE, 'Type="Edm.Decimal" Precision="2" Scale="14"']],
        subject: 'Home.ListPrice',
        found: 'Precision="2" Scale="14"',
      },
      {
        what: 'a scale above the precision of the definition',
        edits: [
          [
            '<TypeDefinition',
            '<TypeDefinition Name="Money" UnderlyingType="Edm.Decimal" Precision="3"/><TypeDefinition',
          ],
          [PRICE, 'Type="Self.Money" Scale="4"'],
        ],
        subject: 'Home.ListPrice',
        found: 'Precision="3" Scale="4"',
      },
      {
        what: 'a definition at odds with itself, said once',
        edits: [
          [
            '<TypeDefinition',
            '<TypeDefinition Name="Money" UnderlyingType="Edm.Decimal" Precision="3" Scale="4"/><TypeDefinition',
          ],
          [PRICE, 'Type="Self.Money"'],
        ],
        subject: 'TypeDefinition Money',
        found: 'Precision="3" Scale="4"',
      },
    ],
    upholds: [
      { what: 'all digits behind the point', edits: [[PRICE, 'Type="Edm.Decimal" Precision="2" Scale="2"']] },
      { what: 'a scale without a precision', edits: [[PRICE, 'Type="Edm.Decimal" Scale="2"']] },
    ],
  },
  {
    rule: 'facet-applies',
    breaks: [
      {
        what: 'a length of an enumeration',
        edits: [['Name="City" Type="E.City"><', 'Name="City" Type="E.City" MaxLength="50"><']],
        subject: 'Home.City',
        found: 'MaxLength="50"',
        outcome: 'advisory',
      },
      {
        what: 'a precision and a scale of an integer',
        edits: [[MOMENT, 'Type="Edm.Int64" Precision="255" Scale="0"']],
        subject: 'Home.OnMarket',
        found: 'Precision="255" Scale="0"',
        outcome: 'advisory',
      },
      {
        what: 'a length of zero where there is none',
        edits: [[MOMENT, 'Type="Edm.Int64" MaxLength="0"']],
        subject: 'Home.OnMarket',
        found: 'MaxLength="0"',
        outcome: 'advisory',
      },
      {
        what: 'Unicode and SRID of a date',
        edits: [[MOMENT, 'Type="Edm.Date" Unicode="false" SRID="0"']],
        subject: 'Home.OnMarket',
        found: 'Unicode="false" SRID="0"',
        outcome: 'advisory',
      },
      {
        what: 'a length of a TypeDefinition of any primitive type',
        edits: [
          ['Version="4.0"', 'Version="4.01"'],
          [
            '<TypeDefinition Name="Email"',
            '<TypeDefinition Name="Any" UnderlyingType="Edm.PrimitiveType" MaxLength="5"/><TypeDefinition Name="Email"',
          ],
        ],
        subject: 'TypeDefinition Any',
        found: 'MaxLength="5"',
        outcome: 'advisory',
      },
      {
        what: 'a scale of a parameter that is an integer',
        edits: [
          [
            '<Function Name="Find"><ReturnType',
            '<Action Name="Rate"><Parameter Name="stars" Type="Edm.Int32" Scale="1"/></Action><Function Name="Find"><ReturnType',
          ],
        ],
        subject: 'Parameter stars of Action Rate',
        found: 'Scale="1"',
        outcome: 'advisory',
      },
    ],
    upholds: [
      {
        what: 'a length of the items of a collection',
        edits: [[MOMENT, 'Type="Collection(Edm.String)" MaxLength="5" Unicode="false"']],
      },
      { what: 'a facet of a type defined elsewhere', edits: [[MOMENT, 'Type="Core.Moment" Precision="3"']] },
    ],
  },
]
