/** The head of a table: the names of its columns. */
export const HeadRow = ({ columns }: { readonly columns: readonly string[] }) => (
  <thead>
    <tr>
      {columns.map(column => (
        <th key={column} scope="col">
          {column}
        </th>
      ))}
    </tr>
  </thead>
)
