import { displayCountry } from '@/domain/country/display-country'
import type { RegisterRow } from '@/domain/register/row'
import { defaultLocale, type Locale } from '@/i18n/locales'
import { registerWords } from '@/i18n/register-words'
import { wordsIn } from '../../translating/words/words-in'
import { readingOf } from '../reading/reading-of'
import type { AskedRegister } from './asked-register'
import { listed } from './listed'

/** What stands between a name and its country in the scripts that have another comma than the Latin one. */
const commas: Readonly<Record<string, string>> = {
  Arab: '، ',
  Hans: '，',
  Hant: '，',
  Jpan: '、',
}

/** One line of a printed list: abbreviation, own name, what it is called elsewhere, country. */
const lineOf = (row: RegisterRow, { unnamed, locale }: { unnamed: string; locale: Locale }) => {
  const names = [row.nativeName, row.name].filter((name) => name !== null)
  const [first = unnamed, second] = [...new Set(names)]
  const whole = second ? `${first} (${second})` : first
  const country = displayCountry(row, locale)
  const comma = commas[new Intl.Locale(locale).maximize().script ?? ''] ?? ', '
  return [[row.abbreviation, whole].filter(Boolean).join('   '), country]
    .filter(Boolean)
    .join(comma)
}

/** The register as organisations print it: a numbered list under the title, the day and the count. */
export async function* plainTextOf(asked: AskedRegister): AsyncGenerator<string> {
  const { req, campaign, which, day } = asked
  const locale = asked.locale ?? defaultLocale
  const words = registerWords(locale, await wordsIn(req.payload, locale))
  const reading = readingOf(req.payload)
  const { standing } = await reading.counts(which)
  const head = await reading.head(which.campaign)
  yield `${campaign.title}\n${words.count(standing)}`
  yield `\n${words.asOf(day ?? new Date().toISOString().slice(0, 10))}\n`
  if (campaign.paperSignatures && !day)
    yield `${words.onPaper(standing, campaign.paperSignatures)}\n`
  yield `${words.proof(head.seq)}: ${head.hash}\n\n`
  for await (const items of listed(asked))
    yield items
      .map((item) =>
        item.status === 'published'
          ? `${item.number}. ${lineOf(item.row, { unnamed: words.unnamed, locale })}\n`
          : `${item.number}. — ${item.status === 'withdrawn' ? words.withdrawn : words.withdrawnSince}\n`,
      )
      .join('')
}
