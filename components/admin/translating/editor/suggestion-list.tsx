import type { Segment } from '@/domain/translation/desk/desk'
import styles from './aids.module.css'
import type { Match, Term } from './desk-api'
import { writtenAs } from './offers'
import { TaggedText } from './tagged-text'
import type { DeskWords } from './use-desk-words'
import { WordChanges } from './word-changes'
import { writtenIn } from './written-in'

type Props = {
  msgid: string
  kind: Segment['kind']
  matches: readonly Match[]
  terms: readonly Term[]
  spare: string | undefined
  isAsked: boolean
  from: string
  to: string
  words: DeskWords
  onUse: (number: number, text: string, isWhole: boolean) => void
}

type OfferProps = Pick<Props, 'kind' | 'to' | 'words' | 'onUse'> & {
  number: number
  text: string
  isWhole: boolean
}

function OfferButton({ number, text, isWhole, to, kind, words, onUse }: OfferProps) {
  return (
    <button
      className={styles.offer}
      onClick={() => onUse(number, text, isWhole)}
      title={words.say(isWhole ? 'useMatch' : 'useTerm')}
      type="button"
    >
      {number <= 9 ? (
        <span aria-hidden="true" data-key dir="ltr">
          {words.count(number)}
        </span>
      ) : null}
      <span {...writtenIn(to)}>
        <TaggedText kind={kind} text={text} words={words} />
      </span>
    </button>
  )
}

/** Earlier translations of the same or a like passage, and the glossary’s words; each numbered, to be put in by key. */
export function SuggestionList(props: Props) {
  const { msgid, matches, terms, spare, isAsked, from, words } = props
  const { say } = words
  const isEmpty = matches.length === 0 && terms.length === 0 && !spare
  let number = 0
  return (
    <>
      <section aria-busy={isAsked} className={styles.aid}>
        <h3>{say('matches')}</h3>
        {isAsked && isEmpty ? <p className={styles.quiet}>{say('looking')}</p> : null}
        {!isAsked && matches.length === 0 && !spare ? (
          <p className={styles.quiet}>{say('noMatches')}</p>
        ) : null}
        <ol>
          {matches.map((match) => (
            <li key={`${match.of} ${match.documentId} ${match.msgid} ${match.msgstr}`}>
              <span className={styles.percent} data-exact={match.percent >= 100}>
                {words.percent(Math.min(100, match.percent))}
              </span>
              <OfferButton {...props} isWhole number={++number} text={match.msgstr} />
              {match.percent < 100 ? (
                <p className={styles.origin} {...writtenIn(from)}>
                  <WordChanges after={msgid} before={match.msgid} language={from} words={words} />
                </p>
              ) : null}
              <p className={styles.quiet}>
                {match.percent > 100 ? `${say('inContext')} · ` : ''}
                <bdi>{match.title}</bdi>
              </p>
            </li>
          ))}
          {spare ? (
            <li>
              <span className={styles.percent}>{say('spare')}</span>
              <OfferButton {...props} isWhole number={++number} text={spare} />
            </li>
          ) : null}
        </ol>
      </section>
      {terms.length > 0 ? (
        <section className={styles.aid}>
          <h3>{say('glossary')}</h3>
          <ul className={styles.terms}>
            {terms.map((term) => (
              <li key={term.term + writtenAs(term).join()}>
                <p className={styles.termName}>
                  <b {...writtenIn(from)}>{term.term}</b>{' '}
                  {term.partOfSpeech ? (
                    <span className={styles.quiet}>{say(`pos_${term.partOfSpeech}`)}</span>
                  ) : null}{' '}
                  {term.doNotTranslate ? (
                    <span className={styles.keep}>{say('keepTerm')}</span>
                  ) : null}
                </p>
                <div className={styles.offers}>
                  {writtenAs(term).map((text) => (
                    <OfferButton
                      {...props}
                      isWhole={false}
                      key={text}
                      number={++number}
                      text={text}
                    />
                  ))}
                </div>
                {term.note ? (
                  <p className={styles.quiet}>
                    <bdi>{term.note}</bdi>
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
