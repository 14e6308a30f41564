import type { DocumentReport } from '@/domain/translation/exchange/report'
import { problemWords } from '../editor/problem-words'
import { useDeskWords } from '../editor/use-desk-words'
import { ShownPart } from './shown-part'
import type { ExchangeWords } from './use-exchange-words'

type Props = { documents: readonly DocumentReport[]; words: ExchangeWords }

/** The entries that are not taken, each by its words, with the line of the file and the reason. */
export function RefusalList({ documents, words }: Props) {
  const deskWords = useDeskWords()
  const { say } = words
  const items = documents.flatMap(({ documentId, file, refused }) =>
    refused.map(({ msgctxt, msgid, line, code, places, problem }) => ({
      key: `${documentId} ${msgctxt} ${msgid}`,
      node: (
        <li>
          <q>
            <bdi>{msgid}</bdi>
          </q>
          <small>
            <bdi>{file}</bdi> · {say('line', { line })}
          </small>
          <span>{problem ? problemWords(problem, deskWords) : say(`refused_${code}`, places)}</span>
        </li>
      ),
    })),
  )
  return <ShownPart items={items} title={say('refusedTitle')} words={words} />
}
