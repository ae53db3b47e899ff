import Canvas
import TaskForce

/// What a person can do, declared once: key bar, help, palette, manual and key sheet come from it.
package struct KeyCommand: Sendable {
  /// Where keys go.
  package enum Scope: Hashable, CaseIterable, Sendable {
    /// To the screen, when nothing lies above it.
    case screen
    /// To a list that lies above the screen: keys, why, messages.
    case list
    /// To a text field; keys that are characters are text there.
    case text
    /// To a question.
    case question
    /// To the time bar, while a moment of the past is shown; what it does not know goes to the
    /// screen.
    case time
    /// To the script of a show, whatever else they do in the room.
    case show
  }

  /// Its stable name.
  package let id: CommandID
  /// The keys, the one to teach first.
  package var keys: [KeyPress]
  /// What it does, in a few words.
  package let label: Phrase
  /// What it does, in a sentence or two.
  package let help: Phrase
  /// Where its keys work.
  package var scopes: Set<Scope> = [.screen]
  /// The screens on which it means something; nil for all.
  package var screens: Set<ScreenID>?
  /// Whether it writes something in an officer's name.
  package var isAct = false
  /// Whether others than this desk learn of it.
  package var leavesDesk = false
  /// How the key bar shows it; nil if it does not.
  package var bar: KeyBarEntry?
  /// Why it cannot be done; nil if it can.
  package var objection: @Sendable (Occasion) -> Objection? = { _ in nil }

  /// Whether it means anything on `screen`.
  package func applies(on screen: ScreenID) -> Bool { screens?.contains(screen) ?? true }

  /// Whether `key` calls it in `scope`.
  package func answers(to key: KeyPress, in scope: Scope) -> Bool {
    guard scopes.contains(scope), keys.contains(key) else { return false }
    guard scope == .text, case .character = key.key else { return true }
    return !key.modifiers.isEmpty
  }
}

/// How the key bar shows a command, alone or with its opposite.
package struct KeyBarEntry: Hashable, Sendable {
  /// Place in the bar, from the left.
  package let rank: Int
  /// The keys as written there, such as `j/k`.
  package let keys: String
  /// The word behind them.
  package let label: Phrase

  /// How long it stays in a bar that grows narrow; the lightest entry goes first.
  package let weight: Int

  /// The entry at `rank`.
  package init(_ rank: Int, _ keys: String, _ label: Phrase, weight: Int) {
    self.rank = rank
    self.keys = keys
    self.label = label
    self.weight = weight
  }
}

/// What a command looks at to say why it cannot be done.
package struct Occasion: Sendable {
  let model: Model
  let now: Instant
  /// The thing under the cursor.
  let subject: Subject?

  /// The piece of work that it is, or that acts there act on.
  let workItem: WorkItem?
  /// What the screen looks at.
  let context: RoomContext
}
