interface TableTwinProps {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The same figures as a table, for those who do not see the chart. The first cell of a row names it. */
export function TableTwin({ caption, head, rows }: TableTwinProps) {
  return (
    <div className="sr-only">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
