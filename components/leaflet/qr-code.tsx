import styles from './call.module.css'
import { qrPath } from './qr-path'

type Props = { address: string; label: string }

/** The side of a code where no style sheet gives it one, in CSS pixels: 38 mm on paper, as the style has it. */
const side = 144

/** An address as a QR code, black on white on every ground, so that any phone reads it; it stays in the text-only view. */
export const QrCode = ({ address, label }: Props) => {
  const { path, size } = qrPath(address)
  return (
    <svg
      className={styles.qr}
      data-view="keep"
      width={side}
      height={side}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}
