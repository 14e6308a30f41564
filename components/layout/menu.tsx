import { Text } from '@/components/ui/text'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { Menu as MenuItems, Navigation } from '@/payload-types'

type Props = {
  label: string
  className: string | undefined
  items: NonNullable<MenuItems>
  /** The global that the menu is a part of, and which part. */
  of: Translated<Pick<Navigation, 'originalLocale'>>
  part: 'header' | 'footer'
  locale: Locale
}

const addressOf = (target: string, locale: Locale): string =>
  target.startsWith('/') ? `/${locale}${target === '/' ? '' : target}` : target

/** A menu that editors keep; its paths lead to the reader's own locale. */
export const Menu = ({ label, className, items, of, part, locale }: Props) =>
  items.length === 0 ? null : (
    <nav aria-label={label} className={className}>
      <ul>
        {items.map(({ id, label: name, target }, index) => (
          <li key={id ?? target}>
            <a href={addressOf(target, locale)}>
              <Text of={of} field={`${part}.${index}.label`}>
                {name}
              </Text>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
