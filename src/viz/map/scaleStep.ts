/** The longest round distance (1, 2 or 5 times a power of ten, in kilometres) that fits in so many kilometres. */
export function scaleStep(room: number): number {
  const power = 10 ** Math.floor(Math.log10(room));
  const step = [5, 2, 1].find((m) => m * power <= room) ?? 1;
  return step * power;
}
