/** What is shown before the first word is known: the quiet page that index.html drew. */
export function Waiting() {
  return <div className="skeleton" aria-hidden="true" />;
}
