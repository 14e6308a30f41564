/** Languages in which organisations and people are asked to give their names, by their tags (BCP 47). */
export const writtenLanguages = [
  ...['af', 'am', 'ar', 'az', 'be', 'bg', 'bn', 'bo', 'bs', 'ca', 'ckb', 'cs', 'cy', 'da', 'de'],
  ...['el', 'en', 'eo', 'es', 'et', 'eu', 'fa', 'fi', 'fil', 'fr', 'ga', 'gl', 'gu', 'ha', 'he'],
  ...['hi', 'hr', 'hu', 'hy', 'id', 'ig', 'is', 'it', 'ja', 'ka', 'kk', 'km', 'ko', 'ku', 'ky'],
  ...['lo', 'lt', 'lv', 'mk', 'ml', 'mn', 'mr', 'ms', 'mt', 'my', 'nb', 'ne', 'nl', 'om', 'pa'],
  ...['pl', 'ps', 'pt', 'ro', 'ru', 'rw', 'sd', 'si', 'sk', 'sl', 'so', 'sq', 'sr', 'sv', 'sw'],
  ...['ta', 'te', 'tg', 'th', 'ti', 'tk', 'tr', 'ug', 'uk', 'ur', 'uz', 'vi', 'wo', 'xh', 'yo'],
  ...['zh-Hans', 'zh-Hant', 'zu'],
] as const
