import { Fragment, isValidElement, type ReactNode } from 'react'

const withoutEnd = new Set(['br', 'hr', 'img', 'source'])

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const attributesOf = (props: Record<string, unknown>): string =>
  Object.entries(props)
    .filter(([name, value]) => name !== 'children' && value !== undefined && value !== null)
    .map(([name, value]) => {
      const attribute = name === 'className' ? 'class' : name.toLowerCase()
      return ` ${attribute}="${escaped(String(value))}"`
    })
    .join('')

/**
 * The markup of plain server components. Tests read React as the server does, and that React comes without a renderer to
 * markup; components that wait for something or keep a state are not for this one.
 */
export const staticMarkup = (node: ReactNode): string => {
  if (typeof node === 'string' || typeof node === 'number') return escaped(String(node))
  if (Array.isArray(node)) return node.map(staticMarkup).join('')
  if (!isValidElement<{ children?: ReactNode }>(node)) return ''
  const { props } = node
  const type: unknown = node.type
  if (typeof type === 'function')
    return staticMarkup((type as (given: unknown) => ReactNode)(props))
  const inner = staticMarkup(props.children)
  if (type === Fragment) return inner
  const start = `<${String(type)}${attributesOf(props)}>`
  return withoutEnd.has(String(type)) ? start : `${start}${inner}</${String(type)}>`
}
