import type { Page } from '@playwright/test'

/**
 * What of a page stands out of the window at either side, so that a reader would have to scroll sideways to read on: the
 * page itself, and every text and picture that nothing lets scroll for itself.
 */
export const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement
    const width = root.clientWidth
    const scrollsItself = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) ||
        scrollsItself(element.parentElement))
    const isReadable = (element: Element) =>
      element.matches('img, input, select, button') ||
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
    const outside = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect()
      const isShown = box.width > 1 && box.height > 1 && element.checkVisibility()
      return (
        isShown &&
        isReadable(element) &&
        (box.left < -1 || box.right > width + 1) &&
        !scrollsItself(element)
      )
    })
    return [
      ...(root.scrollWidth > width ? [`the page is ${root.scrollWidth} wide, not ${width}`] : []),
      ...outside.map((element) => element.outerHTML.slice(0, 120)),
    ]
  })
