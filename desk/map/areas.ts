import { alpha2ToAlpha3, alpha3ToAlpha2, getName, isValid, registerLocale } from 'i18n-iso-countries'
import english from 'i18n-iso-countries/langs/en.json'

registerLocale(english)

/** The states, districts and provinces that the map of North America has, by their postal codes. */
const REGIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  USA: {
    AL: 'Alabama',
    AK: 'Alaska',
    AZ: 'Arizona',
    AR: 'Arkansas',
    CA: 'California',
    CO: 'Colorado',
    CT: 'Connecticut',
    DE: 'Delaware',
    DC: 'District of Columbia',
    FL: 'Florida',
    GA: 'Georgia',
    HI: 'Hawaii',
    ID: 'Idaho',
    IL: 'Illinois',
    IN: 'Indiana',
    IA: 'Iowa',
    KS: 'Kansas',
    KY: 'Kentucky',
    LA: 'Louisiana',
    ME: 'Maine',
    MD: 'Maryland',
    MA: 'Massachusetts',
    MI: 'Michigan',
    MN: 'Minnesota',
    MS: 'Mississippi',
    MO: 'Missouri',
    MT: 'Montana',
    NE: 'Nebraska',
    NV: 'Nevada',
    NH: 'New Hampshire',
    NJ: 'New Jersey',
    NM: 'New Mexico',
    NY: 'New York',
    NC: 'North Carolina',
    ND: 'North Dakota',
    OH: 'Ohio',
    OK: 'Oklahoma',
    OR: 'Oregon',
    PA: 'Pennsylvania',
    RI: 'Rhode Island',
    SC: 'South Carolina',
    SD: 'South Dakota',
    TN: 'Tennessee',
    TX: 'Texas',
    UT: 'Utah',
    VT: 'Vermont',
    VA: 'Virginia',
    WA: 'Washington',
    WV: 'West Virginia',
    WI: 'Wisconsin',
    WY: 'Wyoming',
  },
  CAN: {
    AB: 'Alberta',
    BC: 'British Columbia',
    MB: 'Manitoba',
    NB: 'New Brunswick',
    NL: 'Newfoundland and Labrador',
    NS: 'Nova Scotia',
    NT: 'Northwest Territories',
    NU: 'Nunavut',
    ON: 'Ontario',
    PE: 'Prince Edward Island',
    QC: 'Quebec',
    SK: 'Saskatchewan',
    YT: 'Yukon',
  },
}

/** Where an organization is, as far as maps tell it. */
export interface Place {
  /** ISO 3166-1 alpha-3, e.g. `USA`. */
  readonly country: string
  /** A state or province of the United States or Canada, e.g. `USA-CA`; undefined elsewhere, and where it is not known. */
  readonly region: string | undefined
}

/**
 * Returns where an organization is, by its OrganizationCountry (two or three letters, or its name in English) and its
 * OrganizationStateOrProvince (its postal code or its name). Undefined where its country is not known; one with a state of
 * the United States, which no other country has, is there.
 */
export function placeOf(country: string | null, stateOrProvince: string | null): Place | undefined {
  const said = countryOf(country?.trim() ?? '')
  if (said !== undefined) return { country: said, region: regionOf(said, stateOrProvince) }
  if (country !== null && country.trim() !== '') return undefined
  for (const likely of Object.keys(REGIONS)) {
    const region = regionOf(likely, stateOrProvince)
    if (region !== undefined) return { country: likely, region }
  }
  return undefined
}

function countryOf(text: string): string | undefined {
  const upper = text.toUpperCase()
  if (/^[A-Z]{3}$/.test(upper) && isValid(upper)) return upper
  return alpha2ToAlpha3(/^[A-Z]{2}$/.test(upper) ? upper : (codeOfName(text) ?? ''))
}

const codeOfName = (text: string): string | undefined =>
  Object.entries(english.countries).find(([, names]) =>
    [names].flat().some((name) => name.toLowerCase() === text.toLowerCase()),
  )?.[0]

function regionOf(country: string, text: string | null): string | undefined {
  const wanted = (text ?? '').trim().toLowerCase()
  const found = Object.entries(REGIONS[country] ?? {}).find(
    ([code, name]) => code.toLowerCase() === wanted || name.toLowerCase() === wanted,
  )
  return found === undefined ? undefined : `${country}-${found[0]}`
}

/** Returns the name of a country or region in English. */
export function areaName(area: string): string {
  const [country = '', region] = area.split('-')
  if (region !== undefined) return REGIONS[country]?.[region] ?? area
  return getName(alpha3ToAlpha2(country) ?? '', 'en') ?? area
}

/** Tells if an area is a country, or a state or province of one. */
export const kindOf = (area: string): keyof Place => (area.includes('-') ? 'region' : 'country')
