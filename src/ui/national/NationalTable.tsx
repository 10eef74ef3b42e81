// The figures of national series as a table: name, period, value with its source.
import type { NationalSeries } from '../../figures/national.ts';
import { FigureValue } from '../base/FigureValue.tsx';
import { period } from '../base/format.ts';
import { useUi } from '../shell/context.ts';

export function NationalTable({ series }: { readonly series: readonly NationalSeries[] }) {
  const { words, dataText } = useUi();
  const say = words.messages.azerbaijan;
  return (
    <table class="national-table">
      <thead>
        <tr>
          <th scope="col">{say.indicator}</th>
          <th scope="col">{say.period}</th>
          <th scope="col" class="value-column">
            {say.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {series.map(({ indicator, points }) => {
          const name = dataText[`indicator.${indicator}`] ?? indicator;
          return points.map((figure, index) => {
            const dates = period(words, figure.from, figure.to);
            return (
              <tr key={`${indicator} ${figure.from} ${figure.to}`}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={points.length}>
                    {name}
                  </th>
                )}
                <td>{dates}</td>
                <td class="value-column">
                  <FigureValue figure={figure} of={`${name}, ${dates}`} />
                </td>
              </tr>
            );
          });
        })}
      </tbody>
    </table>
  );
}
