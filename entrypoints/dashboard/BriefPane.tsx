export function BriefPane() {
  return null;
}
