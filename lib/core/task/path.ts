/** What a number says beyond the path above it. */
function ownNumber(path: string, num: string): string {
  const last = num.lastIndexOf('.');
  return last >= 0 && `.${path}`.endsWith(`.${num.slice(0, last)}`) ? num.slice(last + 1) : num;
}

/** The path of a point below another: "II" + "3" → "II.3"; "II.3" + "3.4" → "II.3.4", for "3.4." already says where it stands. */
export function below(path: string, num: string | null): string {
  if (num === null) return path;
  if (path === '') return ownNumber(path, num);
  return `${path}.${ownNumber(path, num)}`;
}
