import { useLayoutEffect, useState, type RefObject } from 'react';

/** What the last one measured. The next screen is mostly as wide: then it is drawn at once, and not a second time. */
let lastWidth = 0;

/** The width of an element in whole px, kept up to date; right before it is seen, 0 only while nothing was ever measured. */
export function useWidth(frame: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(lastWidth);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = (): void => {
      lastWidth = Math.floor(element.clientWidth);
      setWidth(lastWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
