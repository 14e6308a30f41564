import { useTranslations } from 'next-intl'

/**
 * The way to the text-only view of a page and, from there, back. Pages are drawn once for both views: the server (`server/light/`)
 * takes the one link out and shows the other, and puts the rest of the address into both. Search engines keep to the whole page.
 */
export const ViewSwitch = ({ className }: { className: string | undefined }) => {
  const t = useTranslations('light')
  return (
    <>
      <a className={className} href="?view=text" rel="nofollow" data-view-switch="text">
        {t('textOnly')}
      </a>
      <a className={className} href="?" data-view-switch="full" hidden>
        {t('withPictures')}
      </a>
    </>
  )
}
