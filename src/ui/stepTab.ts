/** Where a key leads in a row of `count` tabs: the index, or null when the key means nothing. Ends join. */
export function stepTab(key: string, at: number, count: number, rtl: boolean): number | null {
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'ArrowRight':
    case 'ArrowLeft':
      return (at + ((key === 'ArrowRight') !== rtl ? 1 : count - 1)) % count;
    default:
      return null;
  }
}
