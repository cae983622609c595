import type { HtmlNode } from './htmlPage.ts';

/** How large a page's tree is. */
export interface HtmlSize {
  readonly nodes: number;
  readonly depth: number;
}

/** Counts a tree level by level: a recursion would not survive the trees it is to warn of. */
export function htmlSize(root: HtmlNode): HtmlSize {
  let [nodes, depth] = [0, 0];
  let level: readonly HtmlNode[] = [root];
  while (level.length > 0) {
    nodes += level.length;
    depth += 1;
    level = level.flatMap((node) => [...node.childNodes]);
  }
  return { nodes, depth };
}
