import type { DocumentReport } from '@/domain/translation/exchange/report'
import { ShownPart } from './shown-part'
import type { ExchangeWords } from './use-exchange-words'

type Props = { documents: readonly DocumentReport[]; locale: string; words: ExchangeWords }

/** The entries that somebody else wrote meanwhile, with both texts. */
export function ConflictList({ documents, locale, words }: Props) {
  const { say } = words
  const items = documents.flatMap(({ documentId, conflicts }) =>
    conflicts.map(({ key, msgid, yours, theirs }) => ({
      key: `${documentId} ${key}`,
      node: (
        <li>
          <q>
            <bdi>{msgid}</bdi>
          </q>
          <dl>
            <div>
              <dt>{say('yours')}</dt>
              <dd dir="auto" lang={locale}>
                {yours}
              </dd>
            </div>
            <div>
              <dt>{say('theirs')}</dt>
              <dd dir="auto" lang={locale}>
                {theirs}
              </dd>
            </div>
          </dl>
        </li>
      ),
    })),
  )
  return (
    <ShownPart
      about={say('conflictsAbout')}
      items={items}
      title={say('conflictsTitle')}
      words={words}
    />
  )
}
