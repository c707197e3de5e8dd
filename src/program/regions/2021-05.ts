import type { Tables } from '../regions.ts';

/**
 * The CSP regions of edition 2021-05, country by country: every table of L-regional-authorization-overview (F42).
 *
 * A country's key is its ISO 3166-1 code; Bonaire, Saba and Sint Eustatius share one there and are told apart by
 * ISO 3166-2. The value is the currency of the table's row; `null` where the row names none. The comment is the
 * document's own spelling, so that a row can be compared with its table.
 */
export const tables: Tables = {
  africa: {
    AO: 'USD', // Angola
    BJ: 'USD', // Benin
    BW: 'USD', // Botswana
    BF: 'USD', // Burkina Faso
    BI: 'USD', // Burundi
    CM: 'USD', // Cameroon
    CV: 'USD', // Cape Verde
    CF: 'USD', // Central African Republic
    TD: 'USD', // Chad
    KM: 'USD', // Comoros
    CG: 'USD', // Congo
    CD: 'USD', // Congo (DRC)
    CI: 'USD', // Côte d'Ivoire
    DJ: 'USD', // Djibouti
    GQ: 'USD', // Equatorial Guinea
    ER: 'USD', // Eritrea
    ET: 'USD', // Ethiopia
    PF: 'USD', // French Polynesia
    GA: 'USD', // Gabon
    GM: 'USD', // Gambia
    GH: 'USD', // Ghana
    GN: 'USD', // Guinea
    GW: 'USD', // Guinea-Bissau
    KE: 'USD', // Kenya
    LR: 'USD', // Liberia
    MG: 'USD', // Madagascar
    MW: 'USD', // Malawi
    ML: 'USD', // Mali
    MU: 'USD', // Mauritius
    YT: 'USD', // Mayotte
    NA: 'USD', // Namibia
    NC: 'USD', // New Caledonia
    NE: 'USD', // Niger
    NG: 'USD', // Nigeria
    RE: 'USD', // Reunion
    RW: 'USD', // Rwanda
    ST: 'USD', // São Tomé and Príncipe
    SN: 'USD', // Senegal
    SC: 'USD', // Seychelles
    SL: 'USD', // Sierra Leone
    SO: 'USD', // Somalia
    SS: 'USD', // South Sudan
    SH: 'USD', // St Helena, Ascension, Tristan da Cunha
    TZ: 'USD', // Tanzania
    TG: 'USD', // Togo
    UG: 'USD', // Uganda
    ZM: 'USD', // Zambia
  },
  'asia-pacific': {
    BD: 'USD', // Bangladesh
    BT: 'USD', // Bhutan
    BN: 'USD', // Brunei Darussalam
    KH: 'USD', // Cambodia
    HK: 'USD', // Hong Kong
    ID: 'USD', // Indonesia
    LA: 'USD', // Laos
    MO: 'USD', // Macao
    MY: 'USD', // Malaysia
    MV: 'USD', // Maldives
    MM: 'USD', // Myanmar
    NP: 'USD', // Nepal
    PH: 'USD', // Philippines
    SG: 'USD', // Singapore
    LK: 'USD', // Sri Lanka
    TH: 'USD', // Thailand
    TL: 'USD', // Timor-Leste
    VN: 'USD', // Vietnam
  },
  australia: {
    AU: 'AUD', // Australia
    CX: 'AUD', // Christmas Island
    CC: 'AUD', // Cocos (Keeling) Islands
    CK: 'AUD', // Cook Islands
    FJ: 'AUD', // Fiji
    TF: 'AUD', // French Southern Territories
    GU: 'AUD', // Guam
    HM: 'AUD', // Heard Island and McDonald Islands
    KI: 'AUD', // Kiribati
    MH: 'AUD', // Marshall Islands
    FM: 'AUD', // Micronesia
    NR: 'AUD', // Nauru
    NU: 'AUD', // Niue
    NF: 'AUD', // Norfolk Island
    MP: 'AUD', // Northern Mariana Islands
    PW: 'AUD', // Palau
    PG: 'AUD', // Papua New Guinea
    PN: 'AUD', // Pitcairn Islands
    SB: 'AUD', // Solomon Islands
    TK: 'AUD', // Tokelau
    TO: 'AUD', // Tonga
    TV: 'AUD', // Tuvalu
    WF: 'AUD', // Wallis and Futuna
  },
  brazil: {
    BR: 'USD', // Brazil
  },
  canada: {
    CA: 'CAD', // Canada
    PM: 'CAD', // Saint Pierre and Miquelon
  },
  europe: {
    AX: 'EUR', // Åland Islands
    AD: 'EUR', // Andorra
    AT: 'EUR', // Austria
    BE: 'EUR', // Belgium
    BV: 'EUR', // Bouvet Island
    BG: 'EUR', // Bulgaria
    HR: 'EUR', // Croatia
    CY: 'EUR', // Cyprus
    CZ: 'EUR', // Czech Republic
    DK: 'DKK', // Denmark
    EE: 'EUR', // Estonia
    FO: 'EUR', // Faroe Islands
    FI: 'EUR', // Finland
    FR: 'EUR', // France
    DE: 'EUR', // Germany
    GI: 'GBP', // Gibraltar
    GR: 'EUR', // Greece
    GL: 'EUR', // Greenland
    GG: 'GBP', // Guernsey
    HU: 'EUR', // Hungary
    IS: 'EUR', // Iceland
    IE: 'EUR', // Ireland
    IM: 'GBP', // Isle of Man
    IT: 'EUR', // Italy
    JE: 'GBP', // Jersey
    LV: 'EUR', // Latvia
    LI: 'EUR', // Liechtenstein
    LT: 'EUR', // Lithuania
    LU: 'EUR', // Luxembourg
    MT: 'EUR', // Malta
    MC: 'EUR', // Monaco
    NL: 'EUR', // Netherlands
    NO: 'NOK', // Norway
    PL: 'EUR', // Poland
    PT: 'EUR', // Portugal
    RO: 'EUR', // Romania
    SM: 'EUR', // San Marino
    SK: 'EUR', // Slovakia
    SI: 'EUR', // Slovenia
    ES: 'EUR', // Spain
    SJ: 'NOK', // Svalbard and Jan Mayen
    SE: 'SEK', // Sweden
    CH: 'CHF', // Switzerland
    GB: 'GBP', // UK
    VA: null, // Vatican City
  },
  india: {
    IN: 'INR', // India
  },
  japan: {
    JP: 'JPY', // Japan
  },
  korea: {
    KR: 'KRW', // Korea, Republic of
  },
  'latin-america-caribbean': {
    AI: 'USD', // Anguilla
    AQ: 'USD', // Antarctica
    AG: 'USD', // Antigua and Barbuda
    AR: 'USD', // Argentina
    AW: 'USD', // Aruba
    BS: 'USD', // Bahamas
    BB: 'USD', // Barbados
    BZ: 'USD', // Belize
    BM: 'USD', // Bermuda
    BO: 'USD', // Bolivia
    'BQ-BO': 'USD', // Bonaire
    VG: 'USD', // British Virgin Islands
    KY: 'USD', // Cayman Islands
    CL: 'USD', // Chile
    CO: 'USD', // Colombia
    CR: 'USD', // Costa Rica
    CW: 'USD', // Curaçao
    DM: 'USD', // Dominica
    DO: 'USD', // Dominican Republic
    EC: 'USD', // Ecuador
    SV: 'USD', // El Salvador
    FK: 'USD', // Falkland Islands
    GF: 'USD', // French Guiana
    GD: 'USD', // Grenada
    GP: 'USD', // Guadeloupe
    GT: 'USD', // Guatemala
    GY: 'USD', // Guyana
    HT: 'USD', // Haiti
    HN: 'USD', // Honduras
    JM: 'USD', // Jamaica
    MQ: 'USD', // Martinique
    MX: 'USD', // Mexico
    MS: 'USD', // Montserrat
    NI: 'USD', // Nicaragua
    PA: 'USD', // Panama
    PY: 'USD', // Paraguay
    PE: 'USD', // Peru
    PR: 'USD', // Puerto Rico
    'BQ-SA': 'USD', // Saba
    BL: 'USD', // Saint Barthélemy
    KN: null, // Saint Kitts and Nevis
    LC: 'USD', // Saint Lucia
    MF: 'USD', // Saint Martin
    VC: 'USD', // Saint Vincent and the Grenadines
    'BQ-SE': 'USD', // Sint Eustatius
    SX: 'USD', // Sint Maarten
    GS: 'USD', // South Georgia and South Sandwich Islands
    SR: 'USD', // Suriname
    TT: 'USD', // Trinidad and Tobago
    TC: 'USD', // Turks and Caicos Islands
    UY: 'USD', // Uruguay
    VE: 'USD', // Venezuela
    VI: 'USD', // Virgin Islands, U.S.
  },
  'middle-east-eastern-europe': {
    AF: 'USD', // Afghanistan
    AL: 'USD', // Albania
    DZ: 'USD', // Algeria
    AM: 'USD', // Armenia
    AZ: 'USD', // Azerbaijan
    BH: 'USD', // Bahrain
    BY: 'USD', // Belarus
    BA: null, // Bosnia and Herzegovina
    IO: 'USD', // British Indian Ocean Territory
    EG: 'USD', // Egypt
    GE: 'USD', // Georgia
    IQ: 'USD', // Iraq
    IL: 'USD', // Israel
    JO: 'USD', // Jordan
    KZ: 'USD', // Kazakhstan
    XK: 'USD', // Kosovo
    KW: 'USD', // Kuwait
    KG: 'USD', // Kyrgyzstan
    LB: 'USD', // Lebanon
    LS: 'USD', // Lesotho
    LY: 'USD', // Libya
    MK: null, // Macedonia, Republic of
    MR: 'USD', // Mauritania
    MD: 'USD', // Moldova
    MN: 'USD', // Mongolia
    ME: 'USD', // Montenegro
    MA: 'USD', // Morocco
    MZ: 'USD', // Mozambique
    OM: 'USD', // Oman
    PK: 'USD', // Pakistan
    PS: null, // Palestinian Territory, Occupied
    QA: 'USD', // Qatar
    SA: 'USD', // Saudi Arabia
    RS: 'USD', // Serbia
    ZA: 'USD', // South Africa
    SZ: 'USD', // Swaziland
    TJ: 'USD', // Tajikistan
    TN: 'USD', // Tunisia
    TR: 'USD', // Turkey
    TM: 'USD', // Turkmenistan
    UA: 'USD', // Ukraine
    AE: 'USD', // United Arab Emirates
    UZ: 'USD', // Uzbekistan
    YE: 'USD', // Yemen
    ZW: 'USD', // Zimbabwe
  },
  'new-zealand': {
    AS: 'NZD', // American Samoa
    NZ: 'NZD', // New Zealand
    WS: 'NZD', // Samoa
    VU: 'NZD', // Vanuatu
  },
  russia: {
    RU: 'RUB', // Russia
  },
  taiwan: {
    TW: 'TWD', // Taiwan
  },
  'united-states': {
    US: 'USD', // United States
    UM: 'USD', // U.S. Outlying Islands
  },
};
