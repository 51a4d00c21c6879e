/** The exponent e of value ≈ c · size ^ e, by least squares over the logarithms; null where there is nothing to fit. */
export function exponentOf(points) {
  const logs = points
    .filter(([, value]) => value > 0)
    .map(([size, value]) => [Math.log(size), Math.log(value)]);
  if (logs.length < 2) return null;
  const mean = (index) => logs.reduce((sum, point) => sum + point[index], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const spread = logs.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return logs.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread;
}
