import { createElement, Fragment, type ReactNode } from 'react'

/** Puts nodes beside one another as they stand; a document's nodes have no identity that a key could name. */
export const spread = (nodes: readonly ReactNode[]): ReactNode =>
  createElement(Fragment, null, ...nodes)
