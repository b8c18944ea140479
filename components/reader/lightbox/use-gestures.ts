import { useRef } from 'preact/hooks';
import type { Zooming } from './use-zoom';
import { type Point, zoomBy, zoomToggle } from './zoom';

/** How far a finger moves sideways before it turns the page, in pixels. */
const swipe = 48;

/** What fingers, the mouse and its wheel do to a picture: pinch, drag, swipe to a neighbour, double click. */
export function useGestures({ stage, zoom, change }: Zooming, onSwipe: (by: 1 | -1) => void) {
  const fingers = useRef(new Map<number, Point>());
  const start = useRef<Point | null>(null);
  const at = (event: MouseEvent): Point => {
    const box = stage.current?.getBoundingClientRect() ?? new DOMRect();
    return { x: event.clientX - box.left - box.width / 2, y: event.clientY - box.top - box.height / 2 };
  };
  const end = (event: PointerEvent) => {
    if (!fingers.current.delete(event.pointerId)) return;
    const by = start.current && swiped(start.current, at(event));
    start.current = null;
    if (by && event.type === 'pointerup') onSwipe(by);
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      fingers.current.set(event.pointerId, at(event));
      // A second finger or an enlarged picture makes it a drag; the mouse has buttons to turn pages with.
      const alone = fingers.current.size === 1 && zoom.factor === 1 && event.pointerType !== 'mouse';
      start.current = alone ? at(event) : null;
    },
    onPointerMove: (event: PointerEvent) => {
      const before = [...fingers.current.values()];
      if (!fingers.current.has(event.pointerId)) return;
      fingers.current.set(event.pointerId, at(event));
      move(before, [...fingers.current.values()], change);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onPointerLeave: end,
    onWheel: (event: WheelEvent) => {
      event.preventDefault();
      // A pinch on a touchpad comes as a wheel with Ctrl, in small steps.
      const pace = event.ctrlKey ? 0.01 : event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : 0.002;
      const point = at(event);
      change((zoom, fit) => zoomBy(zoom, Math.exp(-event.deltaY * pace), fit, point));
    },
    onDblClick: (event: MouseEvent) => {
      const point = at(event);
      change((zoom, fit) => zoomToggle(zoom, fit, point));
    },
  };
}

function swiped(from: Point, to: Point): 1 | -1 | null {
  const [x, y] = [to.x - from.x, to.y - from.y];
  if (Math.abs(x) < swipe || Math.abs(x) < 2 * Math.abs(y)) return null;
  return x < 0 ? 1 : -1;
}

/** Follows one finger, or two that pinch: what is between them stays between them. */
function move(before: Point[], after: Point[], change: Zooming['change']): void {
  const [from, to] = [middle(before), middle(after)];
  const by = before.length > 1 ? spread(after) / Math.max(1, spread(before)) : 1;
  change((zoom, fit) => {
    const next = zoomBy(zoom, by, fit, from);
    return { ...next, x: next.x + to.x - from.x, y: next.y + to.y - from.y };
  });
}

function middle(points: Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function spread([one, other]: Point[]): number {
  return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 1;
}
