/** How a picture is seen: `factor` times the size that fits the window, moved from the middle by `x` and `y` pixels. */
export type Zoom = { factor: number; x: number; y: number };
export type Size = { width: number; height: number };
/** From the middle of the stage, in pixels. */
export type Point = { x: number; y: number };

export const fitted: Zoom = { factor: 1, x: 0, y: 0 };

/** No picture is enlarged further than this, by pixels of its own. */
const most = 8;

/** Enlarges or shrinks by `by` so that what is at `at` stays there. `fit`: pixels of the screen per pixel of the picture when it fits. */
export function zoomBy(zoom: Zoom, by: number, fit: number, at: Point = { x: 0, y: 0 }): Zoom {
  const factor = Math.min(Math.max(zoom.factor * by, 1), Math.max(most / fit, 2));
  const ratio = factor / zoom.factor;
  return { factor, x: at.x - (at.x - zoom.x) * ratio, y: at.y - (at.y - zoom.y) * ratio };
}

/** Between fitting the window and its own size; a picture no larger than the window goes to twice its size. */
export function zoomToggle(zoom: Zoom, fit: number, at: Point): Zoom {
  return zoom.factor > 1 ? fitted : zoomBy(zoom, fit < 0.95 ? 1 / fit : 2, fit, at);
}

/** Held so that a picture larger than the stage covers it, and a smaller one stays in the middle. */
export function within(zoom: Zoom, picture: Size, stage: Size): Zoom {
  const hold = (value: number, inner: number, outer: number) => {
    const room = Math.max(0, (inner * zoom.factor - outer) / 2);
    // Adding 0 makes -0 into 0.
    return Math.min(room, Math.max(-room, value)) + 0;
  };
  return {
    factor: zoom.factor,
    x: hold(zoom.x, picture.width, stage.width),
    y: hold(zoom.y, picture.height, stage.height),
  };
}
