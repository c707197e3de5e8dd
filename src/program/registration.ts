/**
 * The countries in which a partner that does business with customers must give a company registration ID (F44), as
 * L-manage-locations lists them.
 */
export const registrationCountries = [
  'AM',
  'AZ',
  'BY',
  'BR',
  'HU',
  'IN',
  'IQ',
  'KZ',
  'KG',
  'MD',
  'MM',
  'PL',
  'RU',
  'SA',
  'ZA',
  'SS',
  'TJ',
  'TH',
  'TR',
  'UA',
  'AE',
  'UZ',
  'VE',
  'VN',
] as const;

/** Countries that only L-reg-number-id lists (F44). */
export const moreRegistrationCountries = ['CN', 'US'] as const;
