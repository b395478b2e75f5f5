/**
 * Runs in the atlas's page before its own code: marks on the performance timeline what a reader would see, beside the
 * atlas's own marks. `bench:map-ready`: every map on the screen is complete; `bench:db-first-answer`: the database is open
 * and no view waits any more; `bench:click`: the reader's click, in the capturing phase, before any code of the page.
 */
export function observeAtlas(): void {
  document.addEventListener(
    'click',
    () => {
      if (performance.getEntriesByName('bench:click').length === 0) performance.mark('bench:click');
    },
    { capture: true },
  );
  const mapsReady = () => {
    const stages = [...document.querySelectorAll('[data-map-ready]')];
    return stages.length > 0 && stages.every((stage) => stage.getAttribute('data-map-ready') === 'true');
  };
  const answered = () =>
    document.querySelector('[data-db="ready"]') !== null &&
    document.querySelector('[aria-busy="true"]') === null;
  // A view shows that it waits one frame after the database has opened, so two frames in a row must be still.
  const wanted = [
    { mark: 'bench:map-ready', seen: mapsReady, frames: 1 },
    { mark: 'bench:db-first-answer', seen: answered, frames: 2 },
  ].map((watched) => ({ ...watched, still: 0, done: false }));
  const look = () => {
    for (const watched of wanted) {
      if (watched.done) continue;
      watched.still = watched.seen() ? watched.still + 1 : 0;
      watched.done = watched.still >= watched.frames;
      if (watched.done) performance.mark(watched.mark);
    }
    if (wanted.some(({ done }) => !done)) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
