import { useFormatter } from 'next-intl'

/** Says how large a file is, in the reader's language and numerals: bytes to “340 kB”, “3.4 MB”. */
export const useFileSize = (): ((bytes: number) => string) => {
  const format = useFormatter()
  return (bytes) =>
    bytes < 1_000_000
      ? format.number(Math.max(1, bytes / 1000), {
          style: 'unit',
          unit: 'kilobyte',
          maximumFractionDigits: 0,
        })
      : format.number(bytes / 1_000_000, {
          style: 'unit',
          unit: 'megabyte',
          maximumFractionDigits: 1,
        })
}
