/** Loads the page again at its present address, so that the view in the URL comes back. */
export function reloadPage(): void {
  window.location.reload();
}
