import { element } from '../feed/markup'

/** How large a frame is where nobody asks for another size, in CSS pixels; down to 300 wide it needs no more height. */
export const embedSize = { width: 480, height: 300 } as const

type Frame = { url: string; title: string; width?: number; height?: number }

/** The markup that puts a frame of this site into another one: no script, and the framing site is not told of. */
export const embedCode = ({ url, title, width, height }: Frame): string =>
  element(
    'iframe',
    {
      src: url,
      title,
      width: width ?? embedSize.width,
      height: height ?? embedSize.height,
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
      style: 'border:0;max-width:100%',
    },
    '',
  )
