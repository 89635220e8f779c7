import { useStore } from 'zustand'
import { changePrefs, prefsStore, selectLetters } from '#state/show-prefs.ts'
import { keyName, stageWords as words } from '#strings/stage.ts'
import { Switch } from '../Switch.tsx'
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
    <Switch
      label={words.letters}
      help={words.lettersHelp}
      isOn={letters}
      onChange={isOn => changePrefs({ letters: isOn })}
    />
  )
}
