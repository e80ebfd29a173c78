/** A picture of what is on the screen, at any scale: painted anew from what is displayed, and so sharp at each. */
import type { Context } from './brush.ts';
import type { Displayed } from './display.ts';
import { paintDisplayed } from './paint-layer.ts';

export interface PictureOptions {
  /** Pixels of the picture for each CSS pixel of the screen. */
  readonly scale: number;
  /** `clear` leaves out the background. */
  readonly background: 'theme' | 'clear';
  /** What stands below the drawing. */
  readonly footer?: PictureFooter;
}

export interface PictureFooter {
  /** Its height in CSS pixels. */
  readonly height: number;
  readonly paint: (context: Context, top: number) => void;
}

/** A PNG. Rejects where the browser cannot make a canvas of the size. */
export async function pictureOf(
  displayed: Displayed,
  { scale, background, footer }: PictureOptions,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(displayed.width * scale);
  canvas.height = Math.round((displayed.height + (footer?.height ?? 0)) * scale);
  const context = canvas.getContext('2d');
  const refusal = `This browser cannot draw a picture of ${canvas.width} × ${canvas.height} pixels: take a smaller scale.`;
  if (context === null) throw new Error(refusal);
  context.scale(scale, scale);
  paintDisplayed(context, displayed, { clear: background === 'clear' });
  if (footer !== undefined) {
    // What lies beyond the rim of the drawing was painted too, and must not lie on the footer.
    const { width, height } = displayed;
    context.clearRect(0, height, width, footer.height);
    context.fillStyle = displayed.background;
    if (background === 'theme') context.fillRect(0, height, width, footer.height);
    footer.paint(context, height);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error(refusal));
      else resolve(blob);
    }, 'image/png');
  });
}
