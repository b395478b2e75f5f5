/**
 * The inverse of a symmetric positive definite matrix, by Cholesky's factor. Null when it is not positive definite to working
 * precision, as when two columns of a design say the same.
 */
export function inverseOf(matrix: readonly Float64Array[]): Float64Array[] | null {
  const size = matrix.length;
  const factor = matrix.map((row) => Float64Array.from(row));
  for (let j = 0; j < size; j++) {
    const row = factor[j]!;
    for (let k = 0; k < j; k++) row[j]! -= row[k]! ** 2;
    if (!(row[j]! > matrix[j]![j]! * 1e-12)) return null;
    row[j] = Math.sqrt(row[j]!);
    for (let i = j + 1; i < size; i++) {
      const below = factor[i]!;
      let value = below[j]!;
      for (let k = 0; k < j; k++) value -= below[k]! * row[k]!;
      below[j] = value / row[j]!;
    }
  }
  return invert(factor);
}

/** The inverse from the lower factor L: (L⁻¹)ᵀ L⁻¹. */
function invert(factor: readonly Float64Array[]): Float64Array[] {
  const size = factor.length;
  const lower = factor.map(() => new Float64Array(size));
  for (let j = 0; j < size; j++) {
    lower[j]![j] = 1 / factor[j]![j]!;
    for (let i = j + 1; i < size; i++) {
      let value = 0;
      for (let k = j; k < i; k++) value -= factor[i]![k]! * lower[k]![j]!;
      lower[i]![j] = value / factor[i]![i]!;
    }
  }
  const inverse = factor.map(() => new Float64Array(size));
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let value = 0;
      for (let k = i; k < size; k++) value += lower[k]![i]! * lower[k]![j]!;
      inverse[i]![j] = value;
      inverse[j]![i] = value;
    }
  return inverse;
}

/** A symmetric matrix times a vector. */
export const times = (matrix: readonly Float64Array[], vector: ArrayLike<number>): number[] =>
  matrix.map((row) => {
    let value = 0;
    for (let k = 0; k < row.length; k++) value += row[k]! * vector[k]!;
    return value;
  });
