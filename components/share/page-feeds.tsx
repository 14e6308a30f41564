import styles from './share.module.css'

type Feed = { label: string; path: string }

type Props = {
  /** What each feed is of, and the address of the page that it belongs to, with its locale. */
  feeds: readonly Feed[]
}

/** Links to feeds in both of their forms. */
export const PageFeeds = ({ feeds }: Props) => (
  <dl className={styles.feeds}>
    {feeds.map(({ label, path }) => (
      <div key={path}>
        <dt>{label}</dt>
        <dd>
          <a href={`${path}/feed.atom`} type="application/atom+xml">
            Atom
          </a>
        </dd>
        <dd>
          <a href={`${path}/feed.json`} type="application/feed+json">
            JSON Feed
          </a>
        </dd>
      </div>
    ))}
  </dl>
)
