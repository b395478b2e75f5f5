/** SQL for whether the persons summed were all counted, all modelled from households, or mixed. */
export const PERSONS_BASIS_SQL = `CAST(CASE WHEN min(CAST(persons_basis AS VARCHAR)) = max(CAST(persons_basis AS VARCHAR))
  THEN min(CAST(persons_basis AS VARCHAR)) ELSE 'mixed' END AS VARCHAR) AS persons_basis`;
