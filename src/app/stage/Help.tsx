import { useStore } from 'zustand'
import { changePrefs, prefsStore, selectLetters } from '#state/show-prefs.ts'
import { keyName, stageWords as words } from '#strings/stage.ts'
import { SHORTCUTS } from '../shortcuts.ts'
import { Dialog } from './Dialog.tsx'

/** The table of shortcuts, and the switch for those of one letter. */
export function Help() {
  return (
    <Dialog title={words.help}>
      <table className="show-help">
        <tbody>
          {SHORTCUTS.map(({ act, keys }) => (
            <tr key={act}>
              <th scope="row">
                {keys.map(key => (
                  <kbd key={key}>{keyName(key)}</kbd>
                ))}
              </th>
              <td>{words.acts[act]}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <kbd>{words.toNumber}</kbd>
            </th>
            <td>{words.toNumberHelp}</td>
          </tr>
        </tbody>
      </table>
      <LetterSwitch />
      <p>{words.sameBrowser}</p>
      <p>
        <a href="../">{words.toReading}</a>
      </p>
    </Dialog>
  )
}

function LetterSwitch() {
  const letters = useStore(prefsStore, selectLetters)
  return (
    <label className="menu-switch">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state
        role="switch"
        checked={letters}
        onChange={event => changePrefs({ letters: event.target.checked })}
      />
      <span>
        {words.letters}
        <small>{words.lettersHelp}</small>
      </span>
    </label>
  )
}
