/** Endings of addresses that are no abbreviation in a name: ver.di, e.V. and S.A.S. are none of these. */
const endings =
  'com|org|net|info|biz|xyz|top|site|online|shop|store|club|live|link|click|app|dev|ru|cn|онлайн|рф|中国|网址'

/** Endings that are words or abbreviations, too (“Univ.de Paris”): they count only where nothing but a path follows. */
const shortEndings =
  'ac|at|au|be|br|ca|cc|ch|co|cz|de|dk|es|eu|fr|gq|gr|hk|ie|in|io|ir|it|jp|kr|me|ml|mx|nl|nz|pl|pt|se|tk|tr|tv|tw|ua|uk|us|za'

const label = '[\\p{L}\\p{N}_-]{2,}'

const address = new RegExp(
  [
    '[a-z][a-z0-9+.-]*://',
    '(?:^|[^\\p{L}\\p{N}])(?:mailto|javascript):',
    '(?:^|[^\\p{L}\\p{N}])www\\d?\\.',
    `${label}\\.(?:${endings})(?![\\p{L}\\p{N}])`,
    `${label}\\.(?:${shortEndings})(?=$|[/:?#),\\]])`,
    '[^\\s@]@[^\\s@]+\\.[^\\s@]',
    '(?:^|[^\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.])',
  ].join('|'),
  'iu',
)

/** Whether a text holds something that can be followed or written to: a web address, an e-mail address, an IP address. */
export const holdsWebAddress = (text: string): boolean =>
  address.test(text.normalize('NFKC').replaceAll('。', '.'))
