/** Milliseconds before a speed says anything. */
const soonest = 2000;

/** Tells from how many are done the seconds that the rest will take; null as long as nobody can say. */
export function timeLeft(of: number): (done: number) => number | null {
  const start = performance.now();
  return (done) => {
    const time = performance.now() - start;
    return time < soonest || done === 0 ? null : ((of - done) * time) / done / 1000;
  };
}
