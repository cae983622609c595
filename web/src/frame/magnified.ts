/** How many pixels of the screen one of the page's own takes where an element stands: what is measured on the screen is divided by it. */
export const magnified = (element: Element): number => ('currentCSSZoom' in element ? Number(element.currentCSSZoom) : 1) || 1;
