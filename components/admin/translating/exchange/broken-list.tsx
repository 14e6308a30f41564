import type { BrokenReport } from '@/domain/translation/exchange/report'
import { ShownPart } from './shown-part'
import type { ExchangeWords } from './use-exchange-words'

type Props = { broken: readonly BrokenReport[]; words: ExchangeWords }

/** The files of which nothing is taken, each with the line and the reason. */
export function BrokenList({ broken, words }: Props) {
  const { say } = words
  const items = broken.map(({ file, code, line, places }, index) => ({
    key: `${index} ${file}`,
    node: (
      <li>
        <strong>
          <bdi>{file}</bdi>
        </strong>
        {line === null ? null : <small>{say('line', { line })}</small>}
        <span>{say(`broken_${code}`, places)}</span>
      </li>
    ),
  }))
  return (
    <ShownPart about={say('brokenAbout')} items={items} title={say('brokenTitle')} words={words} />
  )
}
