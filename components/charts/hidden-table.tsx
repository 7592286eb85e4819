type Props = { caption: string; heads: readonly string[]; rows: readonly (readonly string[])[] }

/** The figures of a drawing for readers who do not see it; the first cell of a row names it. */
export function HiddenTable({ caption, heads, rows }: Props) {
  return (
    // A table grows with its content whatever its own size says: the box around it is what is hidden.
    <div className="sr-only">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join('\n')}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={heads[index]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={heads[index]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
