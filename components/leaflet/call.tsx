import { useTranslations } from 'next-intl'
import styles from './call.module.css'
import { QrCode } from './qr-code'

/** How readers of a leaflet get from paper to the campaign: an address to scan or to type. */
export const Call = ({ address }: { address: string }) => {
  const t = useTranslations('leaflet')
  return (
    <aside className={styles.call}>
      <QrCode address={address} label={t('qr')} />
      <p>
        {t('scan')}
        <a href={address}>
          <bdi dir="ltr">{address}</bdi>
        </a>
      </p>
    </aside>
  )
}
