/** A transparent 2D canvas over sigma's, sharp on every screen, deaf to the pointer. */

export interface Surface {
  readonly context: CanvasRenderingContext2D;
  /** Clears it, and fits it to the size given in CSS pixels. */
  readonly begin: (width: number, height: number) => void;
  readonly show: (shown: boolean) => void;
}

/** Adds a surface to a container; undefined where the browser gives no 2D context. */
export function addSurface(container: HTMLElement, className: string): Surface | undefined {
  const canvas = document.createElement('canvas');
  canvas.className = className;
  canvas.ariaHidden = 'true';
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  container.append(canvas);
  const begin = (width: number, height: number): void => {
    const ratio = window.devicePixelRatio;
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== wide) canvas.width = wide;
    if (canvas.height !== high) canvas.height = high;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
  };
  const show = (shown: boolean): void => {
    canvas.hidden = !shown;
  };
  return { context, begin, show };
}
