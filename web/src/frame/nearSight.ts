/** So many pixels before it comes in sight. */
const NEAR_PX = 1200;

interface Near {
  readonly come: () => void;
  /** What it stands behind: when that changes, it may be near still. */
  readonly behind: unknown;
}

/** Calls `come` when an element is about to be scrolled into sight. */
export function nearSight(element: Element, near: Near): { update(next: Near): void; destroy(): void } {
  let { come } = near;
  const observer = new IntersectionObserver(
    (seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) come();
    },
    { root: element.closest('main'), rootMargin: `${NEAR_PX}px 0px` },
  );
  observer.observe(element);
  return {
    update(next) {
      come = next.come;
      observer.unobserve(element);
      observer.observe(element);
    },
    destroy: () => observer.disconnect(),
  };
}
