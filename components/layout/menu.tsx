import type { Locale } from '@/i18n/locales'
import type { Menu as MenuItems } from '@/payload-types'

type Props = {
  label: string
  className: string | undefined
  items: NonNullable<MenuItems>
  locale: Locale
}

const addressOf = (target: string, locale: Locale): string =>
  target.startsWith('/') ? `/${locale}${target === '/' ? '' : target}` : target

/** A menu that editors keep; its paths lead to the reader's own locale. */
export const Menu = ({ label, className, items, locale }: Props) =>
  items.length === 0 ? null : (
    <nav aria-label={label} className={className}>
      <ul>
        {items.map(({ id, label: name, target }) => (
          <li key={id ?? target}>
            <a href={addressOf(target, locale)}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
