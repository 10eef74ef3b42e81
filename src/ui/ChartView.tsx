// The chart view.
export function ChartView() {
  return <p />;
}
