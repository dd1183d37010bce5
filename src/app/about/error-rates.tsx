import { MEASURED } from '#model/measured.ts'

/** How often the machine is right, and how much it finds: a row for each kind of thing and of text. */
export function ErrorRates() {
  return (
    <table className="roles roles--errors">
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">What</span>
          </th>
          <th className="num" scope="col">
            Right of 100 shown
          </th>
          <th className="num" scope="col">
            Found of 100 there
          </th>
        </tr>
      </thead>
      <tbody>
        {MEASURED.map(({ what, texts, right, found }) => (
          <tr key={`${what}, ${texts}`}>
            <th scope="row">
              {what}
              <small>{texts}</small>
            </th>
            <td className="num">{right ?? 'not measured'}</td>
            <td className="num">{found ?? 'not measured'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
